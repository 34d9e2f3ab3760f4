package dev.palier.app.signin;

import java.time.Duration;

/// What became of an attempt to sign in.
public sealed interface SignInAnswer {

  /// It succeeded: the browser keeps the secret.
  record Welcome(BrowserSecret session) implements SignInAnswer {}

  /// Name and password do not belong together; which of the two is wrong is not said.
  record Refused() implements SignInAnswer {}

  /// Too many attempts failed, or too many are under way.
  record Wait(Duration time) implements SignInAnswer {}
}
