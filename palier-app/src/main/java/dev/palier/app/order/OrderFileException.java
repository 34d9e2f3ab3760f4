package dev.palier.app.order;

import java.io.IOException;
import java.nio.file.Path;

/// A file of orders that cannot be read at all; the message says what is wrong and, on its last
/// line, a way out.
public final class OrderFileException extends IOException {

  public OrderFileException(Path path, String what, String maybe) {
    super(path + ": " + what + ".\nMaybe " + maybe + ".");
  }
}
