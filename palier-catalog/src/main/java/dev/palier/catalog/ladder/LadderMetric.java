package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.Chip;
import java.util.Optional;

/// What a ladder ranks by, such as memory bandwidth; more is better.
///
/// [LadderMetrics] lists the built-in ones. Another one, such as the throughput that a chip
/// sustains on a workload, needs nothing but this interface.
public interface LadderMetric {

  /// The name in commands and addresses: `memory-bandwidth`.
  String id();

  /// The name in sentences: "memory bandwidth".
  String label();

  /// The unit of every value: `GB/s`; empty for a number without unit, such as TPP.
  String unit();

  /// The chip's value; empty where it is not known, which never counts as zero.
  Optional<Reading> of(Chip chip);
}
