package dev.palier.app.command;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.assessment.Assessor;
import dev.palier.app.order.OrderRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.DoubleSupplier;

/// Assesses a stream of orders and writes the answers.
final class Pipeline {

  private final Assessor assessor;
  private final Sinks sinks;
  private final Progress progress;
  private long refused;

  Pipeline(Assessor assessor, Sinks sinks, Progress progress) {
    this.assessor = assessor;
    this.sinks = sinks;
    this.progress = progress;
  }

  /// A run of orders, answered and made ready to be written.
  private record Chunk(List<List<Object>> prepared, long refused) {}

  /// @return how many orders could not be read
  long run(Iterator<OrderRow> rows, DoubleSupplier share) throws IOException {
    new InOrder<OrderRow, Chunk>(this::answer, this::write, progress).run(rows, share);
    return refused;
  }

  private Chunk answer(List<OrderRow> rows) {
    List<Assessment> assessments = new ArrayList<>(rows.size());
    List<Long> lines = new ArrayList<>(rows.size());
    long failed = 0;
    for (OrderRow row : rows) {
      Assessment assessment =
          row.problems().isEmpty()
              ? assessor.assess(row.fields())
              : new Assessment.Refused(row.fields(), row.problems());
      failed += assessment instanceof Assessment.Refused ? 1 : 0;
      assessments.add(assessment);
      lines.add(row.line());
    }
    return new Chunk(sinks.prepare(assessments, lines), failed);
  }

  private void write(Chunk chunk) throws IOException {
    sinks.write(chunk.prepared());
    refused += chunk.refused();
  }
}
