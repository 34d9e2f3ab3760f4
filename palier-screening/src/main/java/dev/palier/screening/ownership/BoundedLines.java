package dev.palier.screening.ownership;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The lines of a text, none longer than a limit.
final class BoundedLines {

  private final Reader reader;
  private final int limit;
  private final StringBuilder line = new StringBuilder();
  private int number;

  BoundedLines(Reader reader, int limit) {
    this.reader = reader;
    this.limit = limit;
  }

  /// A line that never seems to end.
  static final class TooLongException extends IOException {
    TooLongException(int limit) {
      super("a line of more than " + limit + " letters");
    }
  }

  /// The next line, or null after the last.
  @Nullable String next() throws IOException {
    line.setLength(0);
    int letter = reader.read();
    if (letter < 0) {
      return null;
    }
    for (; letter >= 0 && letter != '\n'; letter = reader.read()) {
      if (line.length() == limit) {
        throw new TooLongException(limit);
      }
      line.append((char) letter);
    }
    number++;
    return line.toString();
  }

  /// The number of the line that was read last, from 1.
  int number() {
    return number;
  }
}
