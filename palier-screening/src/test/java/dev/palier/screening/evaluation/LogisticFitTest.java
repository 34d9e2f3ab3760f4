package dev.palier.screening.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Logistic regression finds the weights that made the cases.
class LogisticFitTest {

  @Test
  void findsTheWeightsThatMadeTheCases() {
    SplittableRandom random = new SplittableRandom(3);
    double[] made = {0.5, -2, 1.5};
    List<LogisticFit.Case> cases = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      double[] features = {1, random.nextDouble(), random.nextDouble()};
      double chance = 1 / (1 + Math.exp(-LogisticFit.logOdds(made, features)));
      cases.add(new LogisticFit.Case(features, random.nextDouble() < chance, 1));
    }
    double[] found = LogisticFit.fit(cases, 0.1, new int[3]);
    for (int i = 0; i < made.length; i++) {
      assertThat(found[i]).isCloseTo(made[i], within(0.15));
    }
  }

  @Test
  void aWeightIsHeldToItsSign() {
    List<LogisticFit.Case> cases =
        List.of(
            new LogisticFit.Case(new double[] {1, 1}, true, 1),
            new LogisticFit.Case(new double[] {1, 0}, false, 1));
    assertThat(LogisticFit.fit(cases, 1, new int[] {0, -1})[1]).isZero();
  }

  @Test
  void solvesASystem() {
    assertThat(LogisticFit.solve(new double[][] {{0, 2}, {4, 1}}, new double[] {6, 9}))
        .containsExactly(new double[] {1.5, 3}, within(1e-12));
  }
}
