package dev.palier.catalog.ladder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// D6: `t − min{t_j : μ_j ≥ μ_k, j sold worldwide}` in months: for how long anyone could buy as
/// much.
///
/// The chip itself counts if it was sold worldwide; a product made to fit an export rule never
/// does. Withdrawn products count whatever the scope says: the capability was there since their
/// day.
final class CapabilityAge implements LevelRule {

  @Override
  public Level of(Standing standing) {
    return standing.withReading(Definition.CAPABILITY_AGE, own -> age(standing, own));
  }

  private static Level age(Standing standing, Reading own) {
    return first(standing, own)
        .map(first -> measure(standing, own, first))
        .orElseGet(() ->
            new Level.Measure(
                Definition.CAPABILITY_AGE,
                BigDecimal.ZERO,
                "months",
                standing.chip(),
                "No product sold worldwide had as much "
                    + standing.metric().label()
                    + " as "
                    + standing.chipText(own)
                    + " by "
                    + Words.day(standing.asOf())
                    + ".",
                Evidence.of(standing, own, List.of())));
  }

  private static Level measure(Standing standing, Reading own, Rung first) {
    BigDecimal months = Months.between(first.from(), standing.asOf());
    return new Level.Measure(
        Definition.CAPABILITY_AGE,
        months,
        "months",
        first.chip(),
        "As much "
            + standing.metric().label()
            + " as "
            + standing.chipText(own)
            + " was sold worldwide since "
            + first.since().date()
            + ", "
            + months
            + " months before "
            + Words.day(standing.asOf())
            + ": "
            + first.text()
            + ".",
        Evidence.of(standing, own, List.of(first)));
  }

  private static Optional<Rung> first(Standing standing, Reading own) {
    Stream<Rung> itself =
        Rung.find(standing.chip(), standing.query()).stream()
            .filter(rung -> !rung.chip().exportOnly() && !rung.from().isAfter(standing.asOf()));
    return Stream.concat(standing.universe().everSold().stream(), itself)
        .filter(rung ->
            rung.reading().filter(other -> !Tie.better(own.value(), other.value())).isPresent())
        .min(Comparator.comparing(Rung::from));
  }
}
