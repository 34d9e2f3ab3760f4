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

  /// Finishes the output.
  @Override
  void close() throws IOException;
}
