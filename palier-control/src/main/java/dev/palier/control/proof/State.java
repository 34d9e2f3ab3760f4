package dev.palier.control.proof;

import dev.palier.control.determination.OutcomeConditions;
import dev.palier.control.fact.Vocabulary;
import dev.palier.control.regime.InForce;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;

/// The rules as they stand on one day, such as those of 2023-11-17, with the conditions of their
/// outcome.
public record State(
    LocalDate day, Vocabulary vocabulary, InForce inForce, OutcomeConditions outcome) {

  public static State of(StatuteBook book, LocalDate day) {
    InForce inForce = book.inForce(day);
    return new State(day, book.vocabulary(), inForce, OutcomeConditions.of(inForce));
  }
}
