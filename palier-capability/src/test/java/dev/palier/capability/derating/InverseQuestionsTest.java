package dev.palier.capability.derating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.capability.design.Design;
import dev.palier.capability.design.Knob;
import dev.palier.capability.workload.Roofline;
import dev.palier.capability.workload.Yardstick;
import dev.palier.control.condition.Term;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InverseQuestionsTest {

  private static final LocalDate DAY = LocalDate.parse("2023-11-17");
  private static final String H100 = "nvidia-h100-sxm";

  /// The rule is the constraint, not a copy of it: where the book says 3000, the best cut has just
  /// below 3000.
  @Test
  void theDesignFollowsAThresholdThatIsMoved() {
    Thresholds.Threshold tpp =
        Thresholds.list(Questions.BOOK, DAY).stream()
            .filter(t ->
                t.term() instanceof Term.OfFact(var fact)
                    && fact.name().equals("item.tpp")
                    && t.number() == 2400)
            .findFirst()
            .orElseThrow();
    StatuteBook moved = Thresholds.moved(Questions.BOOK, DAY, tpp, 2000);
    Yardstick yardstick = new Roofline(Questions.workload("llama-70b-prefill"));
    Question question = Questions.question(H100, "2023-11-17");
    Design before = Questions.DERATING.best(question, yardstick).findDesign().orElseThrow();
    Design after =
        Questions.DERATING.under(moved).best(question, yardstick).findDesign().orElseThrow();
    assertThat(before.tpp()).isBetween(2380.0, 2400.0);
    assertThat(after.tpp()).isBetween(1980.0, 2000.0);
    assertThat(moved.isAmended()).isTrue();
  }

  @Test
  void leverageNamesTheThresholdThatBinds() {
    Yardstick yardstick = new Roofline(Questions.workload("llama-70b-prefill"));
    Leverage leverage =
        Leverage.of(
            Questions.DERATING,
            Questions.question(H100, "2023-11-17"),
            yardstick,
            (what, done) -> {});
    Leverage.Move first = leverage.moves().getFirst();
    assertThat(first.figure()).isEqualTo("item.tpp");
    assertThat(first.threshold()).isEqualTo(2400);
    assertThat(first.lower()).isLessThan(leverage.value());
    assertThat(first.higher()).isGreaterThan(leverage.value());
    // What does not bind moves nothing.
    assertThat(leverage.moves())
        .filteredOn(move -> move.figure().equals("item.tpp") && move.threshold() == 21000)
        .allSatisfy(move -> assertThat(move.higher()).isEqualTo(leverage.value()));
  }

  /// Arithmetic: prefill by the roofline without messages is proportional to the rate, so half of
  /// the parent takes half of its TPP.
  @Test
  void halfOfThePrefillTakesHalfOfTheTpp() {
    Question question = Questions.question("nvidia-l40s", "2023-11-17");
    Yardstick yardstick = new Roofline(Questions.workload("llama-8b-prefill"));
    Design smallest = IsoPerformance.smallest(question.space(), yardstick, 0.5).orElseThrow();
    assertThat(yardstick.value(smallest.accelerator()))
        .isGreaterThanOrEqualTo(0.5 * yardstick.value(question.parent().accelerator()));
    double half = 0.5 * question.parent().uncut().tpp();
    assertThat(smallest.tpp()).isCloseTo(half, within(0.01 * half));
  }

  @Test
  void elasticitiesOfARooflineAddUp() {
    Yardstick prefill = new Roofline(Questions.workload("llama-8b-prefill"));
    Map<Elasticities.Resource, Double> elasticities =
        Elasticities.of(Questions.parent("nvidia-l40s").accelerator(), prefill);
    assertThat(elasticities.get(Elasticities.Resource.RATE)).isCloseTo(1, within(1e-9));
    assertThat(elasticities.get(Elasticities.Resource.BANDWIDTH)).isZero();
    assertThat(elasticities.get(Elasticities.Resource.CAPACITY)).isZero();
  }

  @Test
  void noPointOfAFrontierIsWorseThanAnother() {
    Question question = Questions.question(H100, "2023-11-17");
    Map<String, Yardstick> yardsticks =
        Map.of(
            "llama-70b-decode", Questions.yardstick("llama-70b-decode"),
            "llama-70b-prefill", Questions.yardstick("llama-70b-prefill"));
    Frontier frontier = Frontier.of(question, Questions.DERATING.permission(question), yardsticks);
    assertThat(frontier.designs()).isNotEmpty();
    for (Frontier.Point one : frontier.designs()) {
      for (Frontier.Point other : frontier.designs()) {
        if (one != other) {
          assertThat(
                  yardsticks.keySet().stream()
                      .anyMatch(name -> value(one, name) > value(other, name)))
              .isTrue();
        }
      }
    }
    // The ends of the front are what the search finds by itself.
    yardsticks.forEach((name, yardstick) -> {
      double best =
          frontier.designs().stream().mapToDouble(point -> value(point, name)).max().orElseThrow();
      assertThat(best)
          .isCloseTo(
              Questions.DERATING.best(question, yardstick).certificate().value(),
              within(0.0101 * best));
    });
  }

  private static double value(Frontier.Point point, String name) {
    return point.values().getOrDefault(name, 0.0);
  }

  /// Within one percent, and with no more cuts than the best.
  @Test
  void thePlainestIsNearlyTheBest() {
    for (String id : List.of("nvidia-l40s", "nvidia-rtx-4090", H100)) {
      Question question = Questions.question(id, "2023-11-17", Knob.LINKS);
      Yardstick yardstick = Questions.yardstick("llama-8b-prefill");
      Search.Found best = Questions.DERATING.best(question, yardstick);
      Design plain = Questions.DERATING.plainest(question, yardstick, best, 0.99).orElseThrow();
      assertThat(yardstick.value(plain.accelerator()))
          .isGreaterThanOrEqualTo(0.99 * best.certificate().value());
      assertThat(plain.cuts().size())
          .isLessThanOrEqualTo(best.findDesign().orElseThrow().cuts().size());
    }
  }
}
