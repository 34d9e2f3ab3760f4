package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.source.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One chip on the three axes of the Pareto layers: 8-bit rate, memory bandwidth, memory capacity.
record ParetoPoint(Chip chip, List<Reading> readings) {

  private static final List<LadderMetric> AXES =
      List.of(
          LadderMetrics.DENSE_8_BIT, LadderMetrics.MEMORY_BANDWIDTH, LadderMetrics.MEMORY_CAPACITY);

  static final String AXES_TEXT = Words.list(AXES.stream().map(LadderMetric::label).toList());

  /// The chip's point; empty where one of the three is not known.
  static Optional<ParetoPoint> find(Chip chip) {
    List<Reading> readings = AXES.stream().flatMap(axis -> axis.of(chip).stream()).toList();
    return readings.size() == AXES.size()
        ? Optional.of(new ParetoPoint(chip, readings))
        : Optional.empty();
  }

  /// Whether this is worse on no axis and better on one, both beyond a tie, and better on the
  /// product of the three; the last keeps a row of ties from closing to a circle.
  boolean dominates(ParetoPoint other) {
    boolean somewhere = false;
    for (int axis = 0; axis < readings.size(); axis++) {
      BigDecimal mine = readings.get(axis).value();
      BigDecimal others = other.readings.get(axis).value();
      if (Tie.better(others, mine)) {
        return false;
      }
      somewhere |= Tie.better(mine, others);
    }
    return somewhere && volume().compareTo(other.volume()) > 0;
  }

  Grade grade() {
    return readings.stream().map(Reading::grade).reduce(Grade.A, Grade::worse);
  }

  private BigDecimal volume() {
    return readings.stream().map(Reading::value).reduce(BigDecimal.ONE, BigDecimal::multiply);
  }
}
