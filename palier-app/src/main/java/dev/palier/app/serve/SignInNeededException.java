package dev.palier.app.serve;

/// Nobody is signed in who may ask this.
final class SignInNeededException extends RuntimeException {

  SignInNeededException() {
    super("nobody is signed in", null, false, false);
  }
}
