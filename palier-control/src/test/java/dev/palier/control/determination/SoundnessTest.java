package dev.palier.control.determination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.Facts;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is decided while facts are unknown stays so however they turn out.
///
/// Held of every verdict that is YES or NO, under any completion of any facts. Held of every
/// outcome but NEEDS_INFORMATION, under any completion of the facts that count: what nobody asked
/// about is left out of an outcome by design, and shown beside it as not asked.
class SoundnessTest {

  private static final StatuteBook BOOK = StatuteBook.packaged();
  private static final int PARTIAL = 4_000;
  private static final int COMPLETIONS = 6;

  private final AnyFacts any = new AnyFacts(BOOK, new Random(20220901));
  private final Random random = new Random(20231117);
  private final Determiner determiner = new Determiner(BOOK);

  @Test
  void noCompletionContradictsADecidedVerdict() {
    int held = 0;
    for (int i = 0; i < PARTIAL; i++) {
      Facts partial = any.withUnknowns(random.nextDouble());
      LocalDate day = any.day();
      Findings before = Findings.of(BOOK.inForce(day), partial, day);
      for (int j = 0; j < COMPLETIONS; j++) {
        Findings after = Findings.of(BOOK.inForce(day), any.completionOf(partial), day);
        for (Finding finding : before.list()) {
          Truth later = after.verdict(finding.id());
          assertThat(later.isDecided()).isTrue();
          if (finding.verdict().isDecided()) {
            assertThat(later).as("%s on %s", finding.id(), day).isEqualTo(finding.verdict());
            held++;
          }
        }
      }
    }
    assertThat(held).isPositive();
  }

  @Test
  void noCompletionOfWhatCountsContradictsADecidedOutcome() {
    Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
    for (int i = 0; i < PARTIAL; i++) {
      Facts partial = any.withUnknowns(random.nextDouble() * 0.3);
      LocalDate day = any.day();
      Outcome before = determiner.outcome(partial, day);
      seen.add(before);
      Set<Outcome> allowed = allowed(before, partial, day);
      for (int j = 0; j < COMPLETIONS; j++) {
        Facts complete = completionOfWhatCounts(partial);
        assertThat(determiner.outcome(complete, day)).as("row %s on %s", i, day).isIn(allowed);
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Outcome.values());
  }

  private static Set<Outcome> allowed(Outcome before, Facts partial, LocalDate day) {
    Requirements requirements = Requirements.of(Findings.of(BOOK.inForce(day), partial, day));
    return switch (before) {
      case NEEDS_INFORMATION -> EnumSet.allOf(Outcome.class);
      case LICENCE_REQUIRED ->
          requirements.possibleProhibitions().isEmpty()
              ? Set.of(before)
              : Set.of(before, Outcome.PROHIBITED);
      case NO_REQUIREMENT_FOUND, EXCEPTION_AVAILABLE, PROHIBITED -> Set.of(before);
    };
  }

  private Facts completionOfWhatCounts(Facts partial) {
    Facts complete = any.completionOf(partial);
    Facts facts = partial;
    for (Fact fact : BOOK.vocabulary().facts()) {
      if (partial.isKnown(fact) || partial.counts(fact)) {
        facts = facts.with(fact, complete.get(fact));
      }
    }
    return facts;
  }
}
