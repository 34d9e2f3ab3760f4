package dev.palier.app.screening;

import java.io.Closeable;
import java.io.IOException;

/// Takes the results of a file of parties one after another and writes them somewhere.
///
/// @param <T> what a result is made into before it is written
public interface ResultSink<T> extends Closeable {

  /// Makes the text or the cells of one result; may be called by several threads.
  T prepare(PartyResult result);

  /// Writes what was prepared; called in the order of the file.
  void write(T prepared) throws IOException;

  /// Completes the output, when every party was written.
  void finish() throws IOException;

  /// Gives back what the output holds; one that was not finished leaves nothing half done.
  @Override
  default void close() throws IOException {}
}
