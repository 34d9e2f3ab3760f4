package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.Chip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One chip held against the ladder: what every definition of a level starts from.
///
/// @param reading the chip's value under the query's metric
record Standing(Chip chip, Optional<Reading> reading, Universe universe, LadderQuery query) {

  static Standing of(Chip chip, Universe universe, LadderQuery query) {
    return new Standing(chip, query.metric().of(chip), universe, query);
  }

  LocalDate asOf() {
    return query.asOf();
  }

  LadderMetric metric() {
    return query.metric();
  }

  /// The products of the ladder that are strictly better than this value, the best first.
  List<Rung> betterThan(BigDecimal value) {
    return universe.reference().stream()
        .filter(
            rung -> rung.reading().filter(other -> Tie.better(other.value(), value)).isPresent())
        .toList();
  }

  /// The products of the ladder whose value is not known.
  List<Rung> uncounted() {
    return universe.reference().stream().filter(rung -> rung.reading().isEmpty()).toList();
  }

  /// The answer made of the chip's value, or "not known" where it has none.
  Level withReading(Definition definition, Function<Reading, Level> answer) {
    return reading
        .map(answer)
        .orElseGet(() ->
            new Level.NotKnown(
                definition,
                "The catalogue does not know the "
                    + metric().label()
                    + " of "
                    + chip.name()
                    + "."));
  }

  /// "NVIDIA H20 96GB (4000 GB/s)".
  String chipText(Reading own) {
    return chip.name() + " (" + (own.text() + " " + metric().unit()).strip() + ")";
  }

  /// "Level 4 by product rank on memory bandwidth: ".
  String opening(Definition definition, int level) {
    String on = definition.usesMetric() ? " on " + metric().label() : "";
    return "Level " + level + " by " + definition.label() + on + ": ";
  }
}
