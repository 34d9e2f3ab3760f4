package dev.palier.app.report;

import dev.palier.app.assessment.Assessment;
import java.io.Closeable;
import java.io.IOException;

/// Takes assessments one after another and writes them somewhere: the terminal, a file.
///
/// @param <T> what an assessment is made into before it is written
public interface AssessmentSink<T> extends Closeable {

  /// Makes the text or the cells of one assessment; may be called by several threads.
  T prepare(Assessment assessment, long line);

  /// Writes what was prepared; called in the order of the orders.
  void write(T prepared) throws IOException;

  /// Completes the output, when every order was written.
  void finish() throws IOException;

  /// Gives back what the output holds; one that was not finished leaves nothing half done.
  @Override
  default void close() throws IOException {}
}
