package dev.palier.app.table;

import java.io.IOException;
import java.nio.file.Path;

/// A table that cannot be read at all; the message says what is wrong and, on its last line, a way
/// out.
public final class TableException extends IOException {

  public TableException(Path path, String what, String maybe) {
    super(path + ": " + what + ".\nMaybe " + maybe + ".");
  }
}
