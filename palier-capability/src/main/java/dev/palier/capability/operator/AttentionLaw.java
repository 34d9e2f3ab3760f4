package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.calibration.Coefficients;

/// The coefficients of attention inside a serving engine.
///
/// @param decodeLaunch seconds of each decode kernel beside its work
/// @param cacheShare of the memory bandwidth that reading the cache reaches
/// @param decodeInverseBase,decodeInverseSlope the share of the 16-bit peak that decode attention
///   reaches: 1 / (base + slope · peak of a unit in TFLOP/s)
/// @param blockSeconds of one sequence and key-value head on one unit
/// @param cacheBlock tokens to which the context is rounded up
/// @param prefillLaunch seconds of each prefill kernel beside its work
/// @param prefillInverseShare peak over rate of the products of prefill attention
/// @param scoreSeconds of a unit for one score of prefill attention beside its products
/// @param indexShare of the peak that the index of sparse attention reaches in a prefill
/// @param halfLength tokens that a prompt is longer in time than it is
/// @param sparsePrefillFactor by which a pair of tokens costs more where an index picks them
/// @param stateLaunches decode launches that a linear layer costs
/// @param statePrefillLaunch seconds of each prefill kernel of a linear layer
/// @param stateInverseSlope of peak over rate of those, for each TFLOP/s of a unit
/// @param statePrefillFactor by which they take longer than that
/// @param stateChunk tokens that linear attention works on at once
record AttentionLaw(
    double decodeLaunch,
    double cacheShare,
    double decodeInverseBase,
    double decodeInverseSlope,
    double blockSeconds,
    double cacheBlock,
    double prefillLaunch,
    double prefillInverseShare,
    double scoreSeconds,
    double indexShare,
    double halfLength,
    double sparsePrefillFactor,
    double stateLaunches,
    double statePrefillLaunch,
    double stateInverseSlope,
    double statePrefillFactor,
    double stateChunk) {

  private static final double TERA = 1e12;

  static AttentionLaw of(Coefficients c) {
    return new AttentionLaw(
        c.get("attention.decode.launch"),
        c.get("attention.decode.cache-share"),
        c.get("attention.decode.inverse-share.base"),
        c.get("attention.decode.inverse-share.slope"),
        c.get("attention.decode.block"),
        c.get("attention.decode.cache-block"),
        c.get("attention.prefill.launch"),
        c.get("attention.prefill.inverse-share"),
        c.get("attention.prefill.score"),
        c.get("attention.prefill.index-share"),
        c.get("attention.prefill.half-length"),
        c.get("attention.prefill.sparse-factor"),
        c.get("attention.linear.decode-launches"),
        c.get("attention.linear.prefill-launch"),
        c.get("attention.linear.inverse-share.slope"),
        c.get("attention.linear.prefill-factor"),
        c.get("attention.linear.chunk"));
  }

  /// The share of a peak that decode attention reaches.
  double decodeShare(Accelerator chip) {
    return 1 / (decodeInverseBase + decodeInverseSlope * unitTera(chip));
  }

  /// The 16-bit peak of a unit in TFLOP/s.
  static double unitTera(Accelerator chip) {
    return chip.flops16() / chip.units() / TERA;
  }
}
