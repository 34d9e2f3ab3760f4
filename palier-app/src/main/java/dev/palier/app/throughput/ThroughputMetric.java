package dev.palier.app.throughput;

import dev.palier.capability.workload.Workload;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.Reading;
import dev.palier.catalog.source.Grade;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Ranks chips by what they sustain on a workload, such as
/// `sustained-throughput:deepseek-r1-decode`.
///
/// A chip that cannot be modelled, or cannot do the work, has no value. Every value is an estimate
/// of the model, grade D.
public record ThroughputMetric(Throughputs throughputs, Workload workload) implements LadderMetric {

  /// What stands before the workload in an id.
  public static final String PREFIX = "sustained-throughput:";

  /// More digits than the model knows would tell apart what is equal.
  private static final MathContext DIGITS = new MathContext(4);

  @Override
  public String id() {
    return PREFIX + workload.id();
  }

  @Override
  public String label() {
    return "sustained throughput on " + workload.id();
  }

  @Override
  public String unit() {
    return "tokens/s";
  }

  @Override
  public Optional<Reading> of(Chip chip) {
    return throughputs.of(chip, workload) instanceof Throughput.Known known
        ? Optional.of(new Reading(new BigDecimal(known.value()).round(DIGITS), Grade.D))
        : Optional.empty();
  }
}
