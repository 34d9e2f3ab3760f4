package dev.palier.capability.training;

import dev.palier.capability.calibration.Coefficients;

/// The time of the products of experts, and the bytes of dealing tokens out to them.
///
/// ```
/// t = FLOP / (rate · efficiency) · (1 + m_½ / m)     m tokens for each expert on a chip
/// B = tokens / t · k · 2·h · layers · passes · 2  +  weights on the chip · 8
/// ```
///
/// Source: the form of capability-model §3.5 for many tokens; fitted on training runs.
///
/// @param efficiency of a grouped product of many tokens to a dense one
/// @param halfRows tokens of an expert at which it falls to half of that
/// @param permutePasses over the tokens dealt out, each of the two passes
/// @param weightBytes that a micro-batch reads and writes for each expert weight on the chip
record ExpertLaw(double efficiency, double halfRows, double permutePasses, double weightBytes) {

  static ExpertLaw of(Coefficients c) {
    return new ExpertLaw(
        c.get("experts.efficiency"),
        c.get("experts.half-rows"),
        c.get("experts.permute-passes"),
        c.get("experts.weight-bytes"));
  }

  /// @param rate operations a second of large products
  double seconds(double operations, double rate, TokenWork work, TrainingPlan plan) {
    double rows =
        plan.tokens() * work.perToken() * plan.expertParallel() / Math.max(1, work.experts());
    return operations / (rate * efficiency) * (1 + halfRows / rows);
  }

  double bytes(TokenWork work, TrainingPlan plan) {
    double dealt = plan.tokens() / plan.tensorParallel() * work.perToken() * 2.0 * work.hidden();
    return 2 * permutePasses * dealt * work.expertLayers()
        + weightBytes * work.routedAll() / plan.expertParallel();
  }
}
