package dev.palier.app.lists;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Fetches files over HTTPS: within a time, up to a size, and never over anything but HTTPS,
/// redirects included.
public final class Download {

  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration ANSWER = Duration.ofSeconds(60);
  private static final Duration WHOLE = Duration.ofMinutes(10);
  private static final int REDIRECTS = 5;
  private static final int OK = 200;
  private static final int REDIRECT = 300;
  private static final int ERROR = 400;
  private static final String AGAIN =
      "try again later, or fetch it elsewhere and give it with --from FILE";

  private final HttpClient client;
  private final Duration whole;

  private record Body(byte[] bytes, Optional<LocalDate> modified) {}

  Download(HttpClient client, Duration whole) {
    this.client = client;
    this.whole = whole;
  }

  public static Download overHttps() {
    return new Download(
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build(),
        WHOLE);
  }

  /// @param limit in bytes, of each file
  /// @throws NotFetchedException with the reason, if one of them cannot be had whole
  public Fetched fetch(List<URI> addresses, long limit, Instant now) throws NotFetchedException {
    List<Fetched.Part> parts = new ArrayList<>();
    Optional<LocalDate> modified = Optional.empty();
    for (URI address : addresses) {
      Body body = within(address, () -> get(address, limit));
      parts.add(new Fetched.Part(name(address), body.bytes()));
      modified = modified.or(body::modified);
    }
    return new Fetched(
        parts,
        addresses.stream().map(URI::toString).collect(Collectors.joining(" ")),
        now,
        modified.orElse(LocalDate.ofInstant(now, ZoneOffset.UTC)));
  }

  private Body within(URI address, Callable<Body> work) throws NotFetchedException {
    FutureTask<Body> task = new FutureTask<>(work);
    Thread thread = Thread.ofVirtual().start(task);
    try {
      return task.get(whole.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw NotFetchedException.of(address + ": no whole answer within " + seconds(whole), AGAIN);
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw NotFetchedException.of(address + ": the download was stopped", AGAIN);
    } catch (ExecutionException | CancellationException e) {
      if (e.getCause() instanceof NotFetchedException told) {
        throw told;
      }
      throw NotFetchedException.of(
          address + ": it cannot be reached (" + words(e.getCause()) + ")",
          "check the network, or fetch it elsewhere and give it with --from FILE");
    }
  }

  private Body get(URI address, long limit) throws IOException, InterruptedException {
    URI at = address;
    for (int i = 0; i <= REDIRECTS; i++) {
      if (!"https".equals(at.getScheme())) {
        throw NotFetchedException.of(
            address + ": it leads to " + at + ", which is not https",
            "check the address in data/screening/sources.yaml");
      }
      HttpRequest request =
          HttpRequest.newBuilder(at).timeout(ANSWER).header("User-Agent", "palier").build();
      HttpResponse<InputStream> answer =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        int status = answer.statusCode();
        Optional<String> location = answer.headers().firstValue("Location");
        if (status >= REDIRECT && status < ERROR && location.isPresent()) {
          at = at.resolve(location.get());
          continue;
        }
        if (status != OK) {
          throw NotFetchedException.of(address + ": the server answers " + status, AGAIN);
        }
        byte[] bytes = body.readNBytes(Math.toIntExact(Math.min(limit + 1, Integer.MAX_VALUE - 8)));
        if (bytes.length > limit) {
          throw NotFetchedException.tooLarge(address.toString(), limit);
        }
        return new Body(bytes, answer.headers().firstValue("Last-Modified").flatMap(Download::day));
      }
    }
    throw NotFetchedException.of(
        address + ": it leads on more than " + REDIRECTS + " times",
        "check the address in data/screening/sources.yaml");
  }

  private static Optional<LocalDate> day(String header) {
    try {
      return Optional.of(
          ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
              .withZoneSameInstant(ZoneOffset.UTC)
              .toLocalDate());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String name(URI address) {
    String path = address.getPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isBlank() ? "list" : last.toLowerCase(Locale.ROOT);
  }

  private static String words(@Nullable Throwable cause) {
    if (cause == null) {
      return "unknown";
    }
    String message = cause.getMessage();
    return cause.getClass().getSimpleName()
        + (message == null || message.isBlank() ? "" : ": " + message);
  }

  private static String seconds(Duration duration) {
    return duration.toSeconds() + " s";
  }
}
