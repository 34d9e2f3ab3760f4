package dev.palier.app.serve;

import dev.palier.app.desk.Palier;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A server on a free port over the data that ships, on a day that does not move; all tests share
/// it.
public final class TestServer {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  public static final Palier PALIER = Palier.packaged();

  private static final Server SERVER =
      Server.start(
          PALIER,
          () -> TestLists.SCREENER,
          Optional.of(TestDesk.open()),
          new Settings("127.0.0.1", 0, () -> TODAY));

  private static final int ATTEMPTS = 8;

  private TestServer() {}

  public static URI address(String path) {
    return SERVER.address().resolve(path);
  }

  public static HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /// Asks with parameters that this encodes.
  public static HttpResponse<String> get(String path, Map<String, String> parameters) {
    return get(dev.palier.app.ask.Address.of(path, parameters));
  }

  public static HttpResponse<String> post(String path, String type, byte[] body) {
    return send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  /// Sends a request, and again where the connection was reset under it: a server that turns away a
  /// body it has not read closes the connection, and the reset may overtake its answer.
  public static HttpResponse<String> send(HttpRequest request) {
    IOException lost = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      // A client each, so that no request is sent into a connection that is being closed.
      try (HttpClient client = HttpClient.newHttpClient()) {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
      } catch (IOException e) {
        lost = e;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    throw new java.io.UncheckedIOException(lost);
  }

  /// The body of a form with one file.
  public static byte[] upload(String boundary, String name, byte[] content) {
    byte[] head =
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"orders\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] tail =
        ("\r\n--" + boundary + "--\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] all = new byte[head.length + content.length + tail.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(content, 0, all, head.length, content.length);
    System.arraycopy(tail, 0, all, head.length + content.length, tail.length);
    return all;
  }
}
