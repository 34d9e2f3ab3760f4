package dev.palier.app.throughput;

import dev.palier.catalog.chip.Chip;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What a chip delivers on a workload beside the best chip that was known by a day.
///
/// @param frontier the chip that delivered most; null where none is known to do the work
/// @param frontierValue what it delivers, tokens a second; 0 where there is none
public record Delivered(Throughput throughput, @Nullable Chip frontier, double frontierValue) {

  /// The chip's share of the frontier; empty where one of the two is not known.
  public OptionalDouble share() {
    OptionalDouble value = throughput.tokensPerSecond();
    return value.isPresent() && frontierValue > 0
        ? OptionalDouble.of(value.getAsDouble() / frontierValue)
        : OptionalDouble.empty();
  }
}
