package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.calibration.Coefficients;

/// The coefficients of matrix products inside a serving engine.
///
/// @param inverseBase,inverseSlope the share of its peak that a unit reaches: 1 / (base + slope ·
///   peak of the unit in TFLOP/s)
/// @param blockSlope,expertBlockSlope what block scales add to the slope, in dense products and in
///   those of experts: scaling does not speed up with the matrix units
/// @param prologue elements of depth that a tile takes to start
/// @param memoryShare of the memory bandwidth that reading dense weights reaches
/// @param expertMemoryShare the same of expert weights
/// @param expertComputeShare the share of grouped products, relative to dense ones
/// @param fp4ComputeShare the same of FP4
/// @param fourBitMemoryShare,expertFourBitMemoryShare of reading 4-bit weights, relative to others
/// @param launch seconds of each product beside its work
/// @param quantise seconds of the kernel that scales the operand of a block-scaled product
/// @param tiles the shapes that kernels work in
record GemmLaw(
    double inverseBase,
    double inverseSlope,
    double blockSlope,
    double expertBlockSlope,
    double prologue,
    double memoryShare,
    double expertMemoryShare,
    double expertComputeShare,
    double fp4ComputeShare,
    double fourBitMemoryShare,
    double expertFourBitMemoryShare,
    double launch,
    double quantise,
    Tiles tiles) {

  private static final double TERA = 1e12;

  static GemmLaw of(Coefficients c) {
    return new GemmLaw(
        c.get("gemm.inverse-share.base"),
        c.get("gemm.inverse-share.slope"),
        c.get("gemm.inverse-share.slope.fp8-block"),
        c.get("gemm.inverse-share.slope.fp8-block.experts"),
        c.get("gemm.prologue"),
        c.get("gemm.memory-share"),
        c.get("gemm.memory-share.experts"),
        c.get("gemm.compute-share.experts"),
        c.get("gemm.compute-share.fp4"),
        c.get("gemm.memory-share.four-bit"),
        c.get("gemm.memory-share.four-bit.experts"),
        c.get("gemm.launch"),
        c.get("gemm.quantise"),
        Tiles.of(c));
  }

  /// Operations a second that a unit sustains, from its peak.
  ///
  /// Source: the law of capability-model §0.4, share of peak by peak of a unit.
  double unitRate(double unitPeak, Precision precision, boolean experts, boolean fourBitUnits) {
    double slope = inverseSlope;
    if (precision == Precision.FP8_BLOCK) {
      slope += experts ? expertBlockSlope : blockSlope;
    }
    double share = 1 / (inverseBase + slope * unitPeak / TERA);
    if (precision.weightBytes() < 1 && fourBitUnits) {
      share *= fp4ComputeShare;
    }
    return unitPeak * (experts ? share * expertComputeShare : share);
  }

  /// The share of the memory bandwidth at which weights are read.
  double memoryShare(Precision precision, boolean experts) {
    double share = experts ? expertMemoryShare : memoryShare;
    if (precision.weightBytes() < 1) {
      share *= experts ? expertFourBitMemoryShare : fourBitMemoryShare;
    }
    return share;
  }

  /// Seconds of a product beside its work.
  double fixed(Precision precision) {
    return precision == Precision.FP8_BLOCK ? launch + quantise : launch;
  }
}
