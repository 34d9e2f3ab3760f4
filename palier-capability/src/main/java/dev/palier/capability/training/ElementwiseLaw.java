package dev.palier.capability.training;

import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.calibration.Coefficients;

/// The bytes that norms, activations, residuals, casts and the loss move.
///
/// ```
/// B = tokens / t · (passes · 2·h·L + casts · bytes cast) · (1 + again + 1.6) + tokens · V / t · bytes
/// ```
///
/// Source: capability-model §3.9 (22 passes, 1.6 times as many backwards); casts are of the format:
/// a scale for a tensor, for each 32 elements (MXFP8), for each 16 (NVFP4).
///
/// @param passes over the hidden state of a layer, forwards
/// @param backwardRatio of the backward pass to that
/// @param memoryShare of the memory's bandwidth that such kernels reach
/// @param tensorCasts,blockCasts,fourBitCasts passes over what a product reads
/// @param lossBytes for each token and word of the vocabulary
record ElementwiseLaw(
    double passes,
    double backwardRatio,
    double memoryShare,
    double tensorCasts,
    double blockCasts,
    double fourBitCasts,
    double lossBytes) {

  static ElementwiseLaw of(Coefficients c) {
    return new ElementwiseLaw(
        c.get("elementwise.passes"),
        c.get("elementwise.backward-ratio"),
        c.get("elementwise.memory-share"),
        c.get("elementwise.casts-tensor"),
        c.get("elementwise.casts-block"),
        c.get("elementwise.casts-four-bit"),
        c.get("elementwise.loss-bytes"));
  }

  double bytes(TokenWork work, TrainingPlan plan, Precision precision) {
    double tokens = plan.tokens() / plan.tensorParallel();
    double hidden = passes * 2.0 * work.hidden() * work.layers();
    double cast = casts(precision) * work.castBytes();
    return tokens
        * ((hidden + cast) * (1 + plan.recompute().passes() + backwardRatio)
            + lossBytes * work.vocabulary());
  }

  private double casts(Precision precision) {
    return switch (precision) {
      case BF16, MXFP4_WEIGHTS, INT4_WEIGHTS -> 0;
      case FP8, INT8 -> tensorCasts;
      case FP8_BLOCK -> blockCasts;
      case NVFP4 -> fourBitCasts;
    };
  }
}
