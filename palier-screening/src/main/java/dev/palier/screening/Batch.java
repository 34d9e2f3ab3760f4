package dev.palier.screening;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Gatherer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Work on a stream by several threads, its order kept and no more in hand than they need.
///
/// The threads are the machine's, since what one thread learns of a list serves the next of its
/// parties. They end by themselves when they have had nothing to do for a second.
final class Batch {

  private static final int WINDOW = 256;
  private static final int AHEAD = 2;

  private Batch() {}

  static <T, R> Stream<R> map(Stream<T> all, int threads, Function<T, R> work) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("screening-", 0).factory());
    pool.allowCoreThreadTimeOut(true);
    Gatherer<List<T>, Deque<Future<List<R>>>, List<R>> ahead =
        Gatherer.ofSequential(
            ArrayDeque::new,
            Gatherer.Integrator.of((inHand, some, downstream) -> {
              inHand.add(pool.submit(() -> some.stream().map(work).toList()));
              return inHand.size() <= AHEAD * threads || downstream.push(next(inHand));
            }),
            (inHand, downstream) -> {
              while (!inHand.isEmpty() && !downstream.isRejecting()) {
                downstream.push(next(inHand));
              }
              inHand.forEach(unwanted -> unwanted.cancel(true));
            });
    return all.gather(Gatherers.windowFixed(WINDOW)).gather(ahead).flatMap(List::stream);
  }

  private static <R> R next(Deque<Future<R>> inHand) {
    try {
      return inHand.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The thread was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }
}
