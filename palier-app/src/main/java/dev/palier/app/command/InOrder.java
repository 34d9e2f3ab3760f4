package dev.palier.app.command;

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
import java.util.function.Function;

/// Answers a stream of rows on all processors, and hands the answers on in the order of the file,
/// with a bounded number in hand.
///
/// @param <R> a row
/// @param <A> the answer to a run of rows
final class InOrder<R, A> {

  private static final int CHUNK = 256;

  private final Function<List<R>, A> answer;
  private final Taker<A> taker;
  private final Progress progress;

  /// Takes the answers, one after another, on the thread that runs.
  interface Taker<A> {
    void take(A answer) throws IOException;
  }

  /// @param answer may be called by several threads
  InOrder(Function<List<R>, A> answer, Taker<A> taker, Progress progress) {
    this.answer = answer;
    this.taker = taker;
    this.progress = progress;
  }

  private record Chunk<A>(A answer, int rows) {}

  void run(Iterator<R> rows, DoubleSupplier share) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    Deque<Future<Chunk<A>>> underWay = new ArrayDeque<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      try {
        while (rows.hasNext()) {
          List<R> chunk = next(rows);
          underWay.add(workers.submit(() -> new Chunk<>(answer.apply(chunk), chunk.size())));
          if (underWay.size() > 2 * threads) {
            handOn(underWay.remove(), share.getAsDouble());
          }
        }
        while (!underWay.isEmpty()) {
          handOn(underWay.remove(), share.getAsDouble());
        }
      } catch (IOException | RuntimeException e) {
        workers.shutdownNow();
        throw e;
      }
    }
  }

  private static <R> List<R> next(Iterator<R> rows) {
    List<R> chunk = new ArrayList<>(CHUNK);
    while (chunk.size() < CHUNK && rows.hasNext()) {
      chunk.add(rows.next());
    }
    return chunk;
  }

  private void handOn(Future<Chunk<A>> future, double share) throws IOException {
    try {
      Chunk<A> chunk = future.get();
      progress.clear();
      taker.take(chunk.answer());
      progress.add(chunk.rows(), share);
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
