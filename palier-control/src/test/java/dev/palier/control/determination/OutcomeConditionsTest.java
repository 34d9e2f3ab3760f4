package dev.palier.control.determination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.Evaluator;
import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Facts;
import dev.palier.control.provision.ReviewPolicy;
import dev.palier.control.regime.InForce;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The conditions of an outcome say what the requirements found say.
class OutcomeConditionsTest {

  private static final StatuteBook BOOK = StatuteBook.packaged();
  private final AnyFacts any = new AnyFacts(BOOK, new Random(20260924));

  @Test
  void giveTheOutcomeOfTheRequirementsFoundWhateverIsKnown() {
    Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
    for (int i = 0; i < 20_000; i++) {
      Facts facts = any.withUnknowns(i % 2 * 0.1);
      LocalDate day = any.day();
      InForce inForce = BOOK.inForce(day);
      Findings findings = Findings.of(inForce, facts, day);
      OutcomeConditions conditions = OutcomeConditions.of(inForce);
      Evaluator evaluator =
          new Evaluator(facts, day, id -> OutcomeConditions.counted(findings.verdict(id)));
      Outcome outcome =
          OutcomeConditions.outcome(
              truth(evaluator, conditions.prohibited()),
              truth(evaluator, conditions.required()),
              truth(evaluator, conditions.excepted()));
      assertThat(outcome).isEqualTo(Requirements.of(findings).outcome());
      seen.add(outcome);
    }
    assertThat(seen).containsExactlyInAnyOrder(Outcome.values());
  }

  @Test
  void sayWhenEachOutcomeIsGivenWhereEverythingIsKnown() {
    for (int i = 0; i < 5_000; i++) {
      Facts facts = any.complete();
      LocalDate day = any.day();
      InForce inForce = BOOK.inForce(day);
      Findings findings = Findings.of(inForce, facts, day);
      Evaluator evaluator = new Evaluator(facts, day, findings::verdict);
      OutcomeConditions conditions = OutcomeConditions.of(inForce);
      for (Outcome outcome : Outcome.values()) {
        assertThat(truth(evaluator, conditions.when(outcome)) == Truth.YES)
            .isEqualTo(outcome == Requirements.of(findings).outcome());
      }
    }
  }

  @Test
  void giveTheReviewPolicyWhereEverythingIsKnown() {
    for (int i = 0; i < 10_000; i++) {
      Facts facts = any.complete();
      LocalDate day = any.day();
      InForce inForce = BOOK.inForce(day);
      Findings findings = Findings.of(inForce, facts, day);
      Evaluator evaluator = new Evaluator(facts, day, findings::verdict);
      Optional<ReviewPolicy> strictest =
          OutcomeConditions.of(inForce).reviews().entrySet().stream()
              .filter(review -> truth(evaluator, review.getValue()) == Truth.YES)
              .map(review -> policy(findings, review.getKey()))
              .reduce(ReviewPolicy::stricter);
      assertThat(strictest).isEqualTo(Review.of(findings, Requirements.of(findings)).findPolicy());
    }
  }

  private static ReviewPolicy policy(Findings findings, String id) {
    return findings.list().stream()
        .filter(finding -> finding.id().equals(id))
        .map(finding -> Review.policy(finding).policy())
        .findFirst()
        .orElseThrow();
  }

  private static Truth truth(Evaluator evaluator, Condition condition) {
    return evaluator.trace(condition).truth();
  }
}
