package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;

/// The time of a product in groups, one for each expert in use.
///
/// ```
/// x   = tiles of all groups / units,  tiles of T × 128, T = 16, 32, 64, 128
/// u   = depth · (2·T·128·(base/F + slope) + step/64) + prologue
/// t_c = min over T of  max(min(1, split·x), x) · u     if x < 1
///                      (x + w·(⌈x⌉ − x)) · u     if x ≥ 1
/// t   = (t_c⁴ + t_m⁴)^¼
/// ```
///
/// Source: capability-model §3.1 and §3.5, refined as [ProductLaw] is.
final class GroupedProduct {

  private static final double[] TILE_ROWS = {16, 32, 64, 128};
  private static final double TILE_COLUMNS = 128;
  private static final double STEP = 64;
  private static final double RESULT_BYTES = 2;

  private final double units;
  private final double bandwidth;
  private final double weightBytes;
  private final double activationBytes;
  private final double operationSeconds;
  private final double depthSeconds;
  private final double prologue;
  private final double splitMost;
  private final double waveWeight;
  private final double emptyTile;

  private GroupedProduct(Parameters p, Accelerator chip) {
    Precision precision = p.precision();
    units = chip.units();
    bandwidth = chip.memoryBandwidth() * p.get("memory-share");
    weightBytes = precision.weightBytes();
    activationBytes = precision.activationBytes();
    double unitPeak = peak(chip, precision) / units;
    operationSeconds = p.get("inverse-share.base") / unitPeak + p.get("inverse-share.slope");
    depthSeconds = p.get("tile-step") / STEP;
    prologue = p.get("tile-prologue");
    splitMost = p.get("split-most");
    waveWeight = p.get("wave-weight");
    emptyTile = p.get("empty-tile");
  }

  static GroupedProduct of(Parameters parameters, Accelerator chip) {
    return new GroupedProduct(parameters, chip);
  }

  /// The rate at which the libraries compute: a format that the chip lacks runs in 16 bit.
  private static double peak(Accelerator chip, Precision precision) {
    double own = chip.peak(precision);
    return own > 0 ? own : chip.peak(Precision.BF16);
  }

  /// @param rows of all groups together
  /// @param skewed whether groups differ in their rows
  double seconds(double rows, double groups, double columns, double depth, boolean skewed) {
    double compute = Double.MAX_VALUE;
    for (double tileRows : TILE_ROWS) {
      double x = tiles(rows, groups, tileRows, skewed) * Math.ceil(columns / TILE_COLUMNS) / units;
      double u = depth * (2 * tileRows * TILE_COLUMNS * operationSeconds + depthSeconds) + prologue;
      double waves =
          x < 1 ? Math.max(Math.min(1, splitMost * x), x) : x + waveWeight * (Math.ceil(x) - x);
      compute = Math.min(compute, waves * u);
    }
    double bytes =
        groups * columns * depth * weightBytes
            + rows * (depth * activationBytes + columns * RESULT_BYTES);
    return Smooth.larger(compute, bytes / bandwidth);
  }

  private double tiles(double rows, double groups, double tileRows, boolean skewed) {
    return skewed
        ? Math.max(groups, rows / tileRows + emptyTile * groups)
        : groups * Math.ceil(rows / groups / tileRows);
  }
}
