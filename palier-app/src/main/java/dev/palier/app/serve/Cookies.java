package dev.palier.app.serve;

import dev.palier.app.signin.BrowserSecret;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;

/// The secrets that a browser keeps for this site alone: scripts do not see them, other sites do
/// not send them along with a form (RFC 6265bis).
///
/// @param secure whether browsers reach the server over TLS; then the names bind a cookie to this
///   host (`__Host-`)
record Cookies(boolean secure) {

  /// What a browser keeps a secret for.
  enum Purpose {
    SESSION("palier-session"),
    /// The form of the sign-in, before there is a session.
    FORM("palier-form"),
    /// The way to an identity provider and back.
    PROVIDER("palier-oidc");

    private final String name;

    Purpose(String name) {
      this.name = name;
    }
  }

  Optional<BrowserSecret> find(Context context, Purpose purpose) {
    return text(context, purpose).flatMap(BrowserSecret::of);
  }

  Optional<String> text(Context context, Purpose purpose) {
    return Optional.ofNullable(context.cookie(name(purpose)));
  }

  /// Keeps a text until the browser is closed.
  void keep(Context context, Purpose purpose, String text) {
    context.res().addHeader("Set-Cookie", name(purpose) + "=" + text + attributes());
  }

  void keep(Context context, Purpose purpose, String text, Duration time) {
    context
        .res()
        .addHeader(
            "Set-Cookie",
            name(purpose) + "=" + text + "; Max-Age=" + time.toSeconds() + attributes());
  }

  void forget(Context context, Purpose purpose) {
    keep(context, purpose, "", Duration.ZERO);
  }

  private String name(Purpose purpose) {
    return (secure ? "__Host-" : "") + purpose.name;
  }

  private String attributes() {
    return "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
  }
}
