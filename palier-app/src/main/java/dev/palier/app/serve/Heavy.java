package dev.palier.app.serve;

import dev.palier.app.ask.AskException;
import java.util.concurrent.Semaphore;

/// What takes long or much is done for a few at a time; the others are asked to come again.
final class Heavy {

  private static final int AT_ONCE = 4;

  private final Semaphore free = new Semaphore(AT_ONCE);

  /// Something that takes long or much.
  interface Work {
    void run() throws Exception;
  }

  /// @throws AskException if too much is under way
  void run(Work work) throws Exception {
    if (!free.tryAcquire()) {
      throw AskException.busy();
    }
    try {
      work.run();
    } finally {
      free.release();
    }
  }
}
