package dev.palier.app.ask;

/// A request that cannot be answered as it stands; its key names the text that says why, and the
/// same key with `.maybe` the way out.
public final class AskException extends RuntimeException {

  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int TOO_LARGE = 413;
  private static final int BUSY = 503;

  private final int status;
  private final String key;
  private final transient Object[] values;

  private AskException(int status, String key, Object... values) {
    super(key);
    this.status = status;
    this.key = key;
    this.values = values;
  }

  public static AskException unreadable(String key, Object... values) {
    return new AskException(BAD_REQUEST, key, values);
  }

  /// What this person may not do.
  public static AskException forbidden(String key, Object... values) {
    return new AskException(FORBIDDEN, key, values);
  }

  public static AskException notFound(String key, Object... values) {
    return new AskException(NOT_FOUND, key, values);
  }

  public static AskException tooLarge(String key, Object... values) {
    return new AskException(TOO_LARGE, key, values);
  }

  public static AskException busy() {
    return new AskException(BUSY, "problem.busy");
  }

  public int status() {
    return status;
  }

  public String what(PageText text) {
    return text.get(key, values);
  }

  public String maybe(PageText text) {
    return text.get(key + ".maybe", values);
  }
}
