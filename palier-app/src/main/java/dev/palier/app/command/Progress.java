package dev.palier.app.command;

import java.io.PrintWriter;

/// A line on the terminal that says how far a long run is; it appears after two seconds, and only
/// on a terminal.
final class Progress implements AutoCloseable {

  private static final long PATIENCE_NANOS = 2_000_000_000L;
  private static final long PAUSE_NANOS = 200_000_000L;
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final String what;
  private final String unit;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private long shown = start;
  private long done;
  private boolean visible;

  private Progress(PrintWriter err, String what, String unit, boolean terminal) {
    this.err = err;
    this.what = what;
    this.unit = unit;
    this.terminal = terminal;
  }

  static Progress on(PrintWriter err, String what) {
    return on(err, what, "orders");
  }

  /// @param unit what is counted, such as `parties`
  static Progress on(PrintWriter err, String what, String unit) {
    return new Progress(err, what, unit, System.console() != null && System.console().isTerminal());
  }

  /// @param share how much of the whole is done, from 0 to 1; 0 where it cannot be told
  void add(long count, double share) {
    done += count;
    long now = System.nanoTime();
    if (terminal && now - start > PATIENCE_NANOS && now - shown > PAUSE_NANOS) {
      shown = now;
      visible = true;
      int filled = (int) Math.round(share * WIDTH);
      String bar =
          share > 0
              ? " ["
                  + "█".repeat(filled)
                  + "·".repeat(WIDTH - filled)
                  + "] "
                  + Math.round(share * 100)
                  + " %"
              : "";
      err.print("\r" + what + bar + " " + done + " " + unit);
      err.flush();
    }
  }

  /// Says what the run does after its last order, such as writing a report.
  void say(String step) {
    if (terminal) {
      visible = true;
      err.print("\r\u001B[K" + what + " " + step);
      err.flush();
    }
  }

  void clear() {
    if (visible) {
      err.print("\r\u001B[K");
      err.flush();
      visible = false;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
