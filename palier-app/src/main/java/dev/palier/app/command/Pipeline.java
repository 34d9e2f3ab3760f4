package dev.palier.app.command;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.assessment.Assessor;
import dev.palier.app.order.OrderRow;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleSupplier;

/// Assesses a stream of orders on all processors and writes the answers in the order of the file,
/// with a bounded number in hand.
final class Pipeline {

  private static final int CHUNK = 256;

  private final Assessor assessor;
  private final Sinks sinks;
  private final Progress progress;
  private long refused;

  Pipeline(Assessor assessor, Sinks sinks, Progress progress) {
    this.assessor = assessor;
    this.sinks = sinks;
    this.progress = progress;
  }

  /// A chunk of orders, answered and made ready to be written.
  private record Chunk(List<List<Object>> prepared, int orders, long refused) {}

  /// @return how many orders could not be read
  long run(Iterator<OrderRow> rows, DoubleSupplier share) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    Deque<Future<Chunk>> underWay = new ArrayDeque<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      try {
        while (rows.hasNext()) {
          List<OrderRow> chunk = next(rows);
          underWay.add(workers.submit(() -> answer(chunk)));
          if (underWay.size() > 2 * threads) {
            write(underWay.remove(), share.getAsDouble());
          }
        }
        while (!underWay.isEmpty()) {
          write(underWay.remove(), share.getAsDouble());
        }
      } catch (IOException | RuntimeException e) {
        workers.shutdownNow();
        throw e;
      }
    }
    return refused;
  }

  private static List<OrderRow> next(Iterator<OrderRow> rows) {
    List<OrderRow> chunk = new ArrayList<>(CHUNK);
    while (chunk.size() < CHUNK && rows.hasNext()) {
      chunk.add(rows.next());
    }
    return chunk;
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
    return new Chunk(sinks.prepare(assessments, lines), rows.size(), failed);
  }

  private void write(Future<Chunk> future, double share) throws IOException {
    try {
      Chunk chunk = future.get();
      progress.clear();
      sinks.write(chunk.prepared());
      refused += chunk.refused();
      progress.add(chunk.orders(), share);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(
          "Interrupted.\nMaybe start it again; what was written so far is whole lines.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }
}
