package dev.palier.app.serve;

import dev.palier.app.ask.Address;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a browser does with a site, as far as the sign-in needs it: it keeps cookies, and sends the
/// token of the page that it looked at last. It follows no redirect.
final class Browser {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([A-Za-z0-9_-]+)\"");

  private final UnaryOperator<URI> site;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String token = "";

  Browser(SignInServer server) {
    this.site = uri -> server.address(uri.toString());
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(HttpRequest.newBuilder(site.apply(URI.create(path))), headers);
  }

  HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
    String form = Address.of("", fields);
    return post(
        path,
        "application/x-www-form-urlencoded",
        form.isEmpty() ? "" : form.substring(1),
        headers);
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    return send(
        HttpRequest.newBuilder(site.apply(URI.create(path)))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        headers);
  }

  /// Signs in by the form.
  HttpResponse<String> signIn(String name, String password) {
    get("/sign-in");
    return post("/sign-in", Map.of("token", token, "name", name, "password", password));
  }

  String token() {
    return token;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> response = TestServer.send(request.build());
    response.headers().allValues("Set-Cookie").stream()
        .flatMap(line -> HttpCookie.parse(line).stream())
        .forEach(cookie -> {
          if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
          } else {
            cookies.put(cookie.getName(), cookie.getValue());
          }
        });
    Matcher found = TOKEN.matcher(response.body());
    if (found.find()) {
      token = found.group(1);
    }
    return response;
  }
}
