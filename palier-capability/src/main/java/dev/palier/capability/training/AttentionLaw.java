package dev.palier.capability.training;

import dev.palier.capability.calibration.Coefficients;

/// The time of causal attention in 16 bit, forwards and backwards.
///
/// ```
/// t = FLOP / (η · share) · (1 + again + 2.5 / share of the backward pass)
/// ```
///
/// The backward pass computes the scores again and takes 2.5 times the operations. Source:
/// capability-model §3.9.
///
/// @param share of the rate of large products in the same format
/// @param backwardRatio operations backwards to those forwards
/// @param backwardShare of the forward pass's rate that the backward pass reaches
/// @param unfusedPasses passes over the scores in memory where no fused kernel has the model's form
///   of attention
record AttentionLaw(
    double share, double backwardRatio, double backwardShare, double unfusedPasses) {

  static AttentionLaw of(Coefficients c) {
    return new AttentionLaw(
        c.get("attention.share"),
        c.get("attention.backward-ratio"),
        c.get("attention.backward-share"),
        c.get("attention.unfused-passes"));
  }

  /// @param rate operations a second of large products
  /// @param again forward passes that run again
  double seconds(double forwardOperations, double rate, int again) {
    return forwardOperations / (rate * share) * (1 + again + backwardRatio / backwardShare);
  }

  /// Operations of all passes.
  double operations(double forwardOperations, int again) {
    return forwardOperations * (1 + again + backwardRatio);
  }

  /// Bytes of scores that go through memory where they do, for the tokens of one tensor group.
  double unfusedBytes(TokenWork work, TrainingPlan plan) {
    double scores = plan.tokens() * plan.sequence() / 2.0 * work.heads() / plan.tensorParallel();
    int again = plan.recompute() == Recompute.NONE ? 0 : 1;
    return unfusedPasses * 2 * scores * (1 + again + backwardRatio);
  }
}
