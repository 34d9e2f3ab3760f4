package dev.palier.capability.measured;

/// What is wrong with one column of one line.
public final class RowException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final long line;
  private final String column;
  private final String what;
  private final String maybe;

  public RowException(long line, String column, String what, String maybe) {
    super("line %d, %s: %s%nMaybe %s".formatted(line, column, what, maybe));
    this.line = line;
    this.column = column;
    this.what = what;
    this.maybe = maybe;
  }

  public long line() {
    return line;
  }

  public String column() {
    return column;
  }

  public String what() {
    return what;
  }

  public String maybe() {
    return maybe;
  }
}
