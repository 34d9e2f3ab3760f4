package dev.palier.catalog.ladder;

import java.math.BigDecimal;
import java.util.List;

/// D5: `1 + ⌈log(μ_max / μ_k) / log ρ⌉`, one more than the steps of ratio ρ to the best product.
///
/// Counted by multiplying, so that no logarithm rounds a whole number of steps up: the smallest `n`
/// at which `μ_k ρⁿ` is no longer beaten by `μ_max`, ties included.
final class RatioStep implements LevelRule {

  @Override
  public Level of(Standing standing) {
    return standing.withReading(Definition.RATIO_STEP, own -> rank(standing, own));
  }

  private static Level rank(Standing standing, Reading own) {
    List<Rung> better = standing.betterThan(own.value());
    if (!better.isEmpty() && own.value().signum() == 0) {
      return new Level.NotKnown(
          Definition.RATIO_STEP,
          "No number of ratio steps leads from " + standing.chipText(own) + " to the frontier.");
    }
    BigDecimal ratio = standing.query().conventions().ratio();
    int steps = 0;
    BigDecimal reached = own.value();
    while (!better.isEmpty()
        && Tie.better(better.getFirst().reading().orElseThrow().value(), reached)) {
      reached = reached.multiply(ratio);
      steps++;
    }
    List<Rung> frontier = better.stream().limit(1).toList();
    return new Level.Rank(
        Definition.RATIO_STEP,
        1 + steps,
        better.stream().map(Rung::chip).toList(),
        standing.opening(Definition.RATIO_STEP, 1 + steps)
            + words(standing, own, frontier, steps, ratio),
        Evidence.of(standing, own, frontier));
  }

  private static String words(
      Standing standing, Reading own, List<Rung> frontier, int steps, BigDecimal ratio) {
    String chip = standing.chipText(own);
    return frontier.isEmpty()
        ? "no product is better than " + chip + "."
        : Words.count(steps, "step", "steps")
            + " of "
            + Words.number(ratio)
            + "× from "
            + chip
            + " to "
            + frontier.getFirst().text()
            + ".";
  }
}
