package dev.palier.app.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.palier.screening.list.Refusal.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Downloads from a server of HTTPS on this machine, whose certificate the test makes.
class DownloadTest {

  private static final String SECRET = "changeit";
  private static final int LIMIT = 1000;
  private static final CountDownLatch OVER = new CountDownLatch(1);

  @TempDir private static Path folder;
  private static HttpsServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException, InterruptedException, GeneralSecurityException {
    Path keys = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-keystore",
                keys.toString(),
                "-storepass",
                SECRET)
            .redirectErrorStream(true)
            .start();
    keytool.getInputStream().readAllBytes();
    assertThat(keytool.waitFor()).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, SECRET.toCharArray());
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(store, SECRET.toCharArray());
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", store.getCertificate("server"));
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.setExecutor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor());
    serve("/list.csv", exchange -> answer(exchange, "name\nCompany\n"));
    serve("/large.csv", exchange -> answer(exchange, "x".repeat(LIMIT + 1)));
    serve("/moved.csv", exchange -> redirect(exchange, "/list.csv"));
    serve("/plain.csv", exchange -> redirect(exchange, "http://localhost/list.csv"));
    serve("/round.csv", exchange -> redirect(exchange, "/round.csv"));
    serve("/broken.csv", exchange -> exchange.sendResponseHeaders(503, -1));
    serve(
        "/cut.csv",
        exchange -> {
          exchange.sendResponseHeaders(200, 500);
          exchange.getResponseBody().write("name\nComp".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          exchange.close();
        });
    serve(
        "/silent.csv",
        exchange -> {
          exchange.sendResponseHeaders(200, 500);
          exchange.getResponseBody().flush();
          try {
            OVER.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    server.start();
    client = HttpClient.newBuilder().sslContext(context).build();
  }

  @AfterAll
  static void stop() {
    OVER.countDown();
    client.shutdownNow();
    server.stop(0);
  }

  @Test
  void fetchesTheFilesOfAVersion() throws IOException {
    Fetched fetched = fetch(Duration.ofSeconds(20), "/list.csv", "/moved.csv");
    assertThat(fetched.parts())
        .extracting(Fetched.Part::name)
        .containsExactly("list.csv", "moved.csv");
    assertThat(new String(fetched.parts().getLast().bytes(), StandardCharsets.UTF_8))
        .isEqualTo("name\nCompany\n");
    assertThat(fetched.confirmed()).isEqualTo(Kept.NOW);
    assertThat(fetched.dated()).isEqualTo("2026-11-20");
  }

  @Test
  void refusesWhatLeadsAwayFromHttps() {
    refused(
        "/plain.csv", Reason.NOT_FETCHED, "leads to http://localhost/list.csv, which is not https");
    refused("/round.csv", Reason.NOT_FETCHED, "leads on more than 5 times");
  }

  @Test
  void refusesErrorsAndWhatIsTooLargeOrCutOff() {
    refused("/broken.csv", Reason.NOT_FETCHED, "the server answers 503");
    refused("/absent.csv", Reason.NOT_FETCHED, "the server answers 404");
    refused("/large.csv", Reason.TOO_LARGE, "more than " + LIMIT + " bytes");
    refused("/cut.csv", Reason.NOT_FETCHED, "cannot be reached");
  }

  @Test
  void givesUpAfterItsTime() {
    assertThatThrownBy(() -> fetch(Duration.ofMillis(500), "/silent.csv"))
        .isInstanceOf(NotFetchedException.class)
        .hasMessageContaining("no whole answer within");
  }

  @Test
  void saysWhatToDoWithoutANetwork() {
    Download download = Download.overHttps();
    assertThatThrownBy(() ->
            download.fetch(List.of(URI.create("https://localhost:9/sdn.csv")), LIMIT, Kept.NOW))
        .isInstanceOf(NotFetchedException.class)
        .hasMessageContaining("https://localhost:9/sdn.csv: it cannot be reached")
        .hasMessageEndingWith("give it with --from FILE.");
  }

  private static Fetched fetch(Duration whole, String... paths) throws NotFetchedException {
    return new Download(client, whole)
        .fetch(List.of(paths).stream().map(DownloadTest::address).toList(), LIMIT, Kept.NOW);
  }

  private static void refused(String path, Reason reason, String message) {
    assertThatThrownBy(() -> fetch(Duration.ofSeconds(20), path))
        .isInstanceOfSatisfying(
            NotFetchedException.class,
            e -> {
              assertThat(e.refusal().reason()).isEqualTo(reason);
              assertThat(e).hasMessageContaining(message).hasMessageContaining("\nMaybe ");
            });
  }

  private static URI address(String path) {
    return URI.create("https://localhost:" + server.getAddress().getPort() + path);
  }

  private static void serve(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Last-Modified", "Fri, 20 Nov 2026 08:00:00 GMT");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }
}
