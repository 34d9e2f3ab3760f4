package dev.palier.app.command;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.report.AssessmentSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The outputs of one run, closed together.
final class Sinks implements AutoCloseable {

  private final List<AssessmentSink<?>> sinks = new ArrayList<>();

  void add(AssessmentSink<?> sink) {
    sinks.add(sink);
  }

  void take(List<Assessment> assessments, List<Long> lines) throws IOException {
    write(prepare(assessments, lines));
  }

  /// What each output makes of a run of assessments; may be called by several threads.
  List<List<Object>> prepare(List<Assessment> assessments, List<Long> lines) {
    List<List<Object>> prepared = new ArrayList<>();
    for (AssessmentSink<?> sink : sinks) {
      List<Object> made = new ArrayList<>();
      for (int i = 0; i < assessments.size(); i++) {
        made.add(sink.prepare(assessments.get(i), lines.get(i)));
      }
      prepared.add(made);
    }
    return prepared;
  }

  @SuppressWarnings("unchecked") // each sink gets back what it prepared itself
  void write(List<List<Object>> prepared) throws IOException {
    for (int i = 0; i < sinks.size(); i++) {
      AssessmentSink<Object> sink = (AssessmentSink<Object>) sinks.get(i);
      for (Object made : prepared.get(i)) {
        sink.write(made);
      }
    }
  }

  /// Completes every output, when all orders were written.
  void finish() throws IOException {
    for (AssessmentSink<?> sink : sinks) {
      sink.finish();
    }
  }

  @Override
  public void close() throws IOException {
    for (AssessmentSink<?> sink : sinks) {
      sink.close();
    }
  }
}
