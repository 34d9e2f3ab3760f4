package dev.palier.capability.measured;

/// Why a table cannot be read at all.
public final class TableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String what;
  private final String maybe;

  public TableException(String what, String maybe) {
    super(what + "\nMaybe " + maybe);
    this.what = what;
    this.maybe = maybe;
  }

  public String what() {
    return what;
  }

  public String maybe() {
    return maybe;
  }
}
