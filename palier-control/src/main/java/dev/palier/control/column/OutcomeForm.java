package dev.palier.control.column;

import dev.palier.control.determination.Outcome;

/// The outcome, read off the truths of its three conditions.
///
/// @see dev.palier.control.determination.OutcomeConditions#outcome
record OutcomeForm(int prohibited, int required, int excepted) {

  void run(int block, long rows, Planes planes, Choices<Outcome> outcomes) {
    long barred = planes.yes[prohibited];
    long mayBeBarred = planes.pressing[prohibited];
    long needed = planes.yes[required] & ~barred;
    long notNeeded = ~planes.yes[required] & ~barred;
    long open = planes.yes[excepted];
    long mayBeOpen = planes.pressing[excepted] & ~open;

    long nothing = notNeeded & ~planes.pressing[required] & ~mayBeBarred;
    long exception = needed & open & ~mayBeBarred;
    long licence = needed & ~open & ~mayBeOpen;
    outcomes.clear(block, rows);
    put(Outcome.PROHIBITED, barred, block, rows, outcomes);
    put(Outcome.NO_REQUIREMENT_FOUND, nothing, block, rows, outcomes);
    put(Outcome.EXCEPTION_AVAILABLE, exception, block, rows, outcomes);
    put(Outcome.LICENCE_REQUIRED, licence, block, rows, outcomes);
    put(
        Outcome.NEEDS_INFORMATION,
        ~(barred | nothing | exception | licence),
        block,
        rows,
        outcomes);
  }

  private static void put(
      Outcome outcome, long its, int block, long rows, Choices<Outcome> outcomes) {
    outcomes.add(block, outcome.ordinal(), its & rows);
  }
}
