package dev.palier.app.json;

import java.io.IOException;

/// A JSON array that is written element by element, one a line, such as the answers to a file.
public final class JsonArray {

  private final Appendable out;
  private boolean empty = true;

  /// @param out where it goes; nothing is written before the first element or the end
  public JsonArray(Appendable out) {
    this.out = out;
  }

  /// Writes one more element.
  ///
  /// @param element on one line, as [JsonTree#compact] makes it
  public void add(String element) throws IOException {
    out.append(empty ? "[\n" : ",\n").append(element);
    empty = false;
  }

  /// Closes the array, without an end of the line.
  public void end() throws IOException {
    out.append(empty ? "[]" : "\n]");
  }
}
