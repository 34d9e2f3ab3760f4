package dev.palier.capability.workload;

import dev.palier.capability.accelerator.Accelerator;

/// What a chip is worth on a workload, such as tokens a second: more is better.
///
/// More of any resource (rates, units, memory, links) never makes the value smaller; the search for
/// the best cut rests on that, and tests hold every yardstick to it. A chip that cannot do the work
/// at all is worth 0.
@FunctionalInterface
public interface Yardstick {

  double value(Accelerator chip);
}
