package dev.palier.control.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.determination.AnyFacts;
import dev.palier.control.determination.Determination;
import dev.palier.control.determination.Determiner;
import dev.palier.control.determination.Outcome;
import dev.palier.control.fact.FactValue;
import dev.palier.control.provision.Provision;
import dev.palier.control.provision.ReviewPolicy;
import dev.palier.control.regime.StatuteBook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The columns answer as the explainer does: every verdict, the outcome, the review policy and the
/// classification, on facts drawn by chance at and around every threshold, on days around every
/// change of the law.
class ColumnEngineTest {

  private static final StatuteBook BOOK = StatuteBook.packaged();
  private static final ColumnEngine ENGINE = ColumnEngine.of(BOOK);
  private static final Determiner DETERMINER = new Determiner(BOOK);

  @ParameterizedTest
  @CsvSource({
    "0.0, 20221007, 8000",
    "0.02, 20231025, 4000",
    "0.15, 20250515, 4000",
    "0.6, 20260115, 2000"
  })
  void answersAsTheExplainerDoes(double unknown, long seed, int count) {
    List<Portfolio.Entry> entries = entries(unknown, seed, count);
    Portfolio portfolio = Portfolio.of(ENGINE, entries);
    Results results = ENGINE.results(count);
    ENGINE.determine(portfolio.columns(), results);
    ENGINE.settle(portfolio.columns(), results);
    for (int i = 0; i < count; i++) {
      assertSame(entries.get(i), results, portfolio.row(i));
    }
  }

  @Test
  void meetsEveryOutcomeAndReviewPolicyAndMostProvisions() {
    Portfolio portfolio = Portfolio.of(ENGINE, entries(0.02, 20231025, 4_000));
    Results results = ENGINE.results(4_000);
    ENGINE.determine(portfolio.columns(), results);
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    Set<ReviewPolicy> policies = EnumSet.noneOf(ReviewPolicy.class);
    Set<Integer> applying = new HashSet<>();
    for (int row = 0; row < 4_000; row++) {
      outcomes.add(results.outcome(row));
      if (results.policy(row) instanceof ReviewPolicy policy) {
        policies.add(policy);
      }
      for (int provision = 0; provision < BOOK.provisions().size(); provision++) {
        if (results.applies(row, provision)) {
          applying.add(provision);
        }
      }
    }
    assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
    assertThat(policies).contains(ReviewPolicy.CASE_BY_CASE, ReviewPolicy.PRESUMPTION_OF_DENIAL);
    assertThat(applying).hasSizeGreaterThan(BOOK.provisions().size() * 3 / 4);
  }

  @Test
  void answersTheSameWhateverTheOrderOfTheRowsAndWhateverWasThereBefore() {
    int count = 700;
    List<Portfolio.Entry> entries = entries(0.1, 20250113, count);
    Columns columns = ENGINE.columns(count);
    Results results = ENGINE.results(count);
    for (int round = 0; round < 3; round++) {
      for (int row = 0; row < count; row++) {
        Portfolio.Entry entry = entries.get((row * 3 + round) % count);
        columns.put(row, entry.facts(), entry.day());
      }
      ENGINE.determine(columns, results);
      ENGINE.settle(columns, results);
    }
    for (int row = 0; row < count; row++) {
      assertSame(entries.get((row * 3 + 2) % count), results, row);
    }
  }

  @Test
  void givesBackTheFactsOfARow() {
    Portfolio.Entry entry = entries(0.2, 7, 1).getFirst();
    Columns columns = ENGINE.columns(1);
    columns.put(0, entry.facts(), entry.day());
    assertThat(columns.day(0)).isEqualTo(entry.day());
    BOOK.vocabulary()
        .facts()
        .forEach(fact -> {
          FactValue before = entry.facts().get(fact);
          FactValue after = columns.facts(0).get(fact);
          assertThat(columns.facts(0).counts(fact)).isEqualTo(entry.facts().counts(fact));
          assertThat(after.getClass()).isEqualTo(before.getClass());
          if (before instanceof FactValue.Number number) {
            assertThat(((FactValue.Number) after).value()).isEqualTo(number.value());
          }
        });
  }

  private static List<Portfolio.Entry> entries(double unknown, long seed, int count) {
    AnyFacts any = new AnyFacts(BOOK, new Random(seed));
    List<Portfolio.Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(new Portfolio.Entry(any.withUnknowns(unknown), any.day()));
    }
    return entries;
  }

  private static void assertSame(Portfolio.Entry entry, Results results, int row) {
    Determination explained = DETERMINER.determine(entry.facts(), entry.day());
    List<Provision> provisions = BOOK.provisions();
    for (int i = 0; i < provisions.size(); i++) {
      assertThat(results.verdict(row, i))
          .as("%s on %s", provisions.get(i).id(), entry.day())
          .isEqualTo(explained.findings().verdict(provisions.get(i).id()));
    }
    assertThat(results.outcome(row)).isEqualTo(explained.outcome());
    assertThat(results.classification(row)).isEqualTo(explained.classification().entry());
    assertThat(results.policy(row)).isEqualTo(explained.review().policy());
    assertThat(results.isPolicyUndetermined(row)).isEqualTo(explained.review().undetermined());
  }
}
