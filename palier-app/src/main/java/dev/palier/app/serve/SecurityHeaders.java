package dev.palier.app.serve;

import io.javalin.http.Context;
import java.util.Map;

/// The headers that tell a browser what a page of this site may do: run its own scripts, and
/// nothing else.
final class SecurityHeaders {

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
              + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private SecurityHeaders() {}

  static void set(Context context) {
    HEADERS.forEach(context::header);
    context.header("Cache-Control", "no-cache");
    context.header("Vary", "Accept-Language, Accept-Encoding");
  }
}
