package dev.palier.control.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.determination.Desk;
import dev.palier.control.determination.Determination;
import dev.palier.control.determination.Determiner;
import dev.palier.control.determination.Finding;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactType;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Three-valued soundness on random transactions: what is decided while facts are unknown stays so
/// however they turn out.
class KleeneTest {

  private static final int COMPLETIONS = 8;

  @RepeatedTest(200)
  void noCompletionOfUnknownFactsContradictsADecidedVerdict(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    LocalDate asOf = LocalDate.parse("2022-08-01").plusDays(random.nextInt(1570));
    List<Fact> facts = new ArrayList<>(Desk.BOOK.vocabulary().facts());
    Collections.shuffle(facts, random);
    List<Fact> known = facts.subList(0, facts.size() / 2);
    Facts.Builder half = Desk.facts();
    known.forEach(fact -> half.set(fact.name(), value(fact, random)));
    Facts partial = half.build();
    Determination before = new Determiner(Desk.BOOK).determine(partial, asOf);

    for (int i = 0; i < COMPLETIONS; i++) {
      Facts complete = partial;
      for (Fact fact : facts.subList(facts.size() / 2, facts.size())) {
        if (!partial.isKnown(fact)) {
          complete = complete.with(fact, value(fact, random));
        }
      }
      Determination after = new Determiner(Desk.BOOK).determine(complete, asOf);
      for (Finding finding : before.findings().list()) {
        if (finding.verdict().isDecided()) {
          assertThat(after.findings().verdict(finding.id()))
              .as(finding.id() + " on " + asOf)
              .isEqualTo(finding.verdict());
        }
      }
      assertThat(after.findings().list()).allMatch(finding -> finding.verdict().isDecided());
    }
  }

  private static FactValue value(Fact fact, Random random) {
    return switch (fact.type()) {
      case NUMBER ->
          Desk.number(
              Math.round(random.nextDouble() * 800_000)
                  / 100.0
                  * (random.nextInt(4) == 0 ? 0.001 : 1));
      case TRUTH -> Desk.truth(random.nextBoolean());
      case COUNTRY ->
          Desk.text(
              List.of("CN", "US", "MY", "MO", "VN", "IL", "AE", "RU", "SG", "SA")
                  .get(random.nextInt(10)));
      case TEXT -> Desk.text(text(fact, random));
    };
  }

  private static String text(Fact fact, Random random) {
    List<String> values =
        fact.values().isEmpty()
            ? List.of("nvidia", "amd", "nvidia-h20", "amd-mi308x", "5A992", "other")
            : fact.values();
    assertThat(fact.type()).isEqualTo(FactType.TEXT);
    return values.get(random.nextInt(values.size()));
  }
}
