package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.calibration.Coefficients;

/// The coefficients of matrix products inside a serving engine.
///
/// @param inverseBase,inverseSlope the share of its peak that a unit reaches: 1 / (base + slope ·
///   peak of the unit in TFLOP/s)
/// @param blockSlope,expertBlockSlope what block scales add to the slope, in dense products and in
///   those of experts: scaling does not speed up with the matrix units
/// @param elementLatency seconds of one element of depth of a tile, whatever the rate
/// @param prologue elements of depth that a tile takes to start
/// @param memoryShare of the memory bandwidth that reading dense weights reaches, on units that
///   each have the usual bandwidth
/// @param expertMemoryShare the same of expert weights
/// @param memoryLoss of those shares for each usual bandwidth of a unit more
/// @param usualUnitBandwidth bytes a second
/// @param expertComputeShare the share of grouped products, relative to dense ones
/// @param fp4ComputeShare the same of FP4
/// @param fourBitMemoryShare,expertFourBitMemoryShare of reading 4-bit weights, relative to others
/// @param launch seconds of each product beside its work
/// @param quantise seconds of the kernel that scales the operand of a block-scaled product
record GemmLaw(
    double inverseBase,
    double inverseSlope,
    double blockSlope,
    double expertBlockSlope,
    double elementLatency,
    double prologue,
    double memoryShare,
    double expertMemoryShare,
    double memoryLoss,
    double usualUnitBandwidth,
    double expertComputeShare,
    double fp4ComputeShare,
    double fourBitMemoryShare,
    double expertFourBitMemoryShare,
    double launch,
    double quantise) {

  private static final double TERA = 1e12;

  /// Elements of depth in one step of a tile, for which latencies are given.
  private static final double STEP = 64;

  static GemmLaw of(Coefficients c) {
    return new GemmLaw(
        c.get("gemm.inverse-share.base"),
        c.get("gemm.inverse-share.slope"),
        c.get("gemm.inverse-share.slope.fp8-block"),
        c.get("gemm.inverse-share.slope.fp8-block.experts"),
        c.get("gemm.step-latency") / STEP,
        c.get("gemm.prologue"),
        c.get("gemm.memory-share"),
        c.get("gemm.memory-share.experts"),
        c.get("gemm.memory-loss"),
        c.get("gemm.usual-unit-bandwidth"),
        c.get("gemm.compute-share.experts"),
        c.get("gemm.compute-share.fp4"),
        c.get("gemm.memory-share.four-bit"),
        c.get("gemm.memory-share.four-bit.experts"),
        c.get("gemm.launch"),
        c.get("gemm.quantise"));
  }

  /// Operations a second that a unit sustains.
  ///
  /// Source: the law of capability-model §0.4, share of peak by peak of a unit.
  double unitRate(Accelerator chip, Precision precision, boolean experts) {
    double unitPeak = chip.peak(precision) / chip.units();
    double slope = inverseSlope;
    if (precision == Precision.FP8_BLOCK) {
      slope += experts ? expertBlockSlope : blockSlope;
    }
    double share = 1 / (inverseBase + slope * unitPeak / TERA);
    if (precision == Precision.NVFP4) {
      share *= fp4ComputeShare;
    }
    return unitPeak * (experts ? share * expertComputeShare : share);
  }

  /// Bytes a second at which weights are read. Units that each have much bandwidth cannot ask for
  /// all of it, our refinement.
  double weightBandwidth(Accelerator chip, Precision precision, boolean experts) {
    double share = experts ? expertMemoryShare : memoryShare;
    if (precision.weightBytes() < 1) {
      share *= experts ? expertFourBitMemoryShare : fourBitMemoryShare;
    }
    double unit = chip.memoryBandwidth() / chip.units() / usualUnitBandwidth;
    return chip.memoryBandwidth() * share / (1 + memoryLoss * (unit - 1));
  }

  /// Seconds of a product beside its work.
  double fixed(Precision precision) {
    return precision == Precision.FP8_BLOCK ? launch + quantise : launch;
  }
}
