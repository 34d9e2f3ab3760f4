package dev.palier.control.amendment;

import dev.palier.control.determination.Answer;
import dev.palier.control.fact.Facts;

/// The answers of two states of the law to the same facts.
record Shift(Answer before, Answer after) {

  static Shift of(Law before, Law after, Facts facts) {
    return new Shift(before.answer(facts), after.answer(facts));
  }

  boolean changes() {
    return !before.equals(after);
  }
}
