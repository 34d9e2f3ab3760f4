package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.MemoryKind;

/// Chips for tests: four that differ in their libraries, and others drawn around them.
final class SampleChips {

  static final Accelerator A100 = of(312, 0, 0, 624, 108, 2039, 300, MemoryKind.STACKED);
  static final Accelerator H100 = of(989.5, 1979, 0, 1979, 132, 3350, 450, MemoryKind.STACKED);
  static final Accelerator B200 = of(2250, 4500, 9000, 4500, 148, 8000, 900, MemoryKind.STACKED);
  static final Accelerator L40S = of(362.05, 733, 0, 733, 142, 864, 0, MemoryKind.ON_BOARD);

  private static final double TERA = 1e12;
  private static final double GIGA = 1e9;

  private SampleChips() {}

  /// @param link GB/s one way; a chip without has a host link of 32
  static Accelerator of(
      double flops16,
      double flops8,
      double flops4,
      double ops8,
      int units,
      double bandwidth,
      double link,
      MemoryKind memory) {
    return new Accelerator(
        "sample",
        "Sample",
        flops16 * TERA,
        flops8 * TERA,
        flops4 * TERA,
        ops8 * TERA,
        units,
        bandwidth * GIGA,
        80 * GIGA,
        link * GIGA,
        8,
        32 * GIGA,
        50 * GIGA,
        700,
        memory);
  }
}
