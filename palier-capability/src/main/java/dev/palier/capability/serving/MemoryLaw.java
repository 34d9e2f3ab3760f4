package dev.palier.capability.serving;

import dev.palier.capability.calibration.Coefficients;

/// How engines use a chip's memory.
///
/// @param usableShare of the capacity
/// @param reserveBytes for the engine, its graphs and its buffers
/// @param leastShare of the capacity that is left for caches even where the weights leave less:
///   what was measured did run
public record MemoryLaw(double usableShare, double reserveBytes, double leastShare) {

  static MemoryLaw of(Coefficients c) {
    return new MemoryLaw(
        c.get("memory.usable-share"), c.get("memory.reserve"), c.get("memory.least-share"));
  }
}
