package dev.palier.catalog.ladder;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// D7: `ln(μ_k / μ_best)` against the best product of the domestic makers: 0 level with it, 0.69
/// twice as much, below zero where the domestic product is better.
final class DomesticDistance implements LevelRule {

  private static final int DECIMALS = 3;

  @Override
  public Level of(Standing standing) {
    return standing.withReading(Definition.DOMESTIC_DISTANCE, own -> distance(standing, own));
  }

  private static Level distance(Standing standing, Reading own) {
    Optional<Rung> best =
        standing.universe().domestic().stream()
            .filter(rung -> rung.reading().filter(known -> known.value().signum() > 0).isPresent())
            .findFirst();
    if (best.isEmpty() || own.value().signum() == 0) {
      return new Level.NotKnown(
          Definition.DOMESTIC_DISTANCE,
          "There is no pair of values above zero to compare: "
              + standing.chipText(own)
              + " with "
              + best.map(Rung::text).orElse("no domestic product of that date")
              + ".");
    }
    BigDecimal ratio =
        own.value().divide(best.get().reading().orElseThrow().value(), MathContext.DECIMAL64);
    return new Level.Measure(
        Definition.DOMESTIC_DISTANCE,
        BigDecimal.valueOf(Math.log(ratio.doubleValue())).setScale(DECIMALS, RoundingMode.HALF_UP),
        "ln ratio",
        best.get().chip(),
        standing.chipText(own)
            + " has "
            + Words.rough(ratio)
            + " times the "
            + standing.metric().label()
            + " of the best domestic product, "
            + best.get().text()
            + ".",
        Evidence.of(standing, own, List.of(best.get())));
  }
}
