package dev.palier.app.impact;

import java.io.Closeable;
import java.io.IOException;

/// Takes what happens to the orders of a file, one after another, and writes it somewhere.
public interface ImpactSink extends Closeable {

  /// The text of one order, empty where nothing is written of it; may be called by several threads.
  String prepare(OrderImpact impact);

  /// Writes what was prepared; called in the order of the file.
  void write(String prepared) throws IOException;

  /// Completes the output, when every order was written.
  void finish(Totals totals) throws IOException;

  @Override
  default void close() throws IOException {}
}
