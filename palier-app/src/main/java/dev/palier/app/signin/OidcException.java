package dev.palier.app.signin;

/// A sign-in through an identity provider that came to nothing. Its reason is a key of the texts of
/// the pages; its message is for the log.
public final class OidcException extends Exception {

  /// What to tell the person.
  public enum Reason {
    /// The provider cannot be reached, or answers what cannot be read.
    UNREACHABLE,
    /// The provider said no, or the person gave up.
    DENIED,
    /// What came back was not asked for by this browser, or too long ago.
    STALE,
    /// What came back is not signed by the provider for this program.
    INVALID,
    /// The person is known and has no role here.
    NO_ROLE
  }

  private final Reason reason;

  OidcException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /// What came back is for another browser, or comes too late.
  public static OidcException stale() {
    return new OidcException(Reason.STALE, "the browser kept nothing");
  }

  OidcException(Reason reason, Throwable cause) {
    super(String.valueOf(cause.getMessage()), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
