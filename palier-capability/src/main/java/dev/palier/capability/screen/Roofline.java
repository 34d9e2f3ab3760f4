package dev.palier.capability.screen;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.kernel.Collective;
import dev.palier.capability.kernel.KernelShape;

/// The time below which no implementation gets: `max(operations/peak, bytes/bandwidth)`.
///
/// Source: the roofline of Williams, Waterman and Patterson, 2009; capability-model §4.4.
public final class Roofline {

  private Roofline() {}

  /// @return 0 where nothing is known to bound it
  public static double seconds(KernelShape shape, Accelerator chip) {
    if (shape instanceof Collective) {
      return 0;
    }
    double peak = chip.peak(shape.fastest());
    double computing = shape.operations() / (peak > 0 ? peak : chip.peak(Precision.BF16));
    return Math.max(computing, shape.bytes() / chip.memoryBandwidth());
  }
}
