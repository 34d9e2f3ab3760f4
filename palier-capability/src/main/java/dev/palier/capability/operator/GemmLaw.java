package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.calibration.Coefficients;

/// The coefficients of matrix products inside a serving engine.
///
/// @param inverseBase,inverseSlope the share of its peak that a unit reaches: 1 / (base + slope ·
///   peak of the unit in TFLOP/s)
/// @param prologue elements of depth that a tile takes to start
/// @param memoryShare of the memory bandwidth that reading dense weights reaches
/// @param expertMemoryShare the same of expert weights
/// @param expertComputeShare the share of grouped products, relative to dense ones
/// @param fp4ComputeShare,blockComputeShare the same of FP4, of FP8 with block scales
/// @param fourBitMemoryShare of reading 4-bit weights, relative to others
/// @param launch seconds of each product beside its work
/// @param tiles the shapes that kernels work in
record GemmLaw(
    double inverseBase,
    double inverseSlope,
    double prologue,
    double memoryShare,
    double expertMemoryShare,
    double expertComputeShare,
    double fp4ComputeShare,
    double blockComputeShare,
    double fourBitMemoryShare,
    double launch,
    Tiles tiles) {

  private static final double TERA = 1e12;

  static GemmLaw of(Coefficients c) {
    return new GemmLaw(
        c.get("gemm.inverse-share.base"),
        c.get("gemm.inverse-share.slope"),
        c.get("gemm.prologue"),
        c.get("gemm.memory-share"),
        c.get("gemm.memory-share.experts"),
        c.get("gemm.compute-share.experts"),
        c.get("gemm.compute-share.fp4"),
        c.get("gemm.compute-share.fp8-block"),
        c.get("gemm.memory-share.four-bit"),
        c.get("gemm.launch"),
        Tiles.of(c));
  }

  /// Operations a second that a unit sustains, from its peak.
  ///
  /// Source: the law of capability-model §0.4, share of peak by peak of a unit.
  double unitRate(double unitPeak, Precision precision, boolean experts, boolean fourBitUnits) {
    double share = 1 / (inverseBase + inverseSlope * unitPeak / TERA);
    if (precision == Precision.FP8_BLOCK) {
      share *= blockComputeShare;
    } else if (precision.weightBytes() < 1 && fourBitUnits) {
      share *= fp4ComputeShare;
    }
    return unitPeak * (experts ? share * expertComputeShare : share);
  }

  /// The share of the memory bandwidth at which weights are read.
  double memoryShare(Precision precision, boolean experts) {
    double share = experts ? expertMemoryShare : memoryShare;
    return precision.weightBytes() < 1 ? share * fourBitMemoryShare : share;
  }
}
