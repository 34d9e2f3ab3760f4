package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;

/// The attention of a prefill, where each token attends to those before it.
///
/// ```
/// pairs = L·(L+1)/2, or L·w − w²/2 where a query sees at most w tokens
/// t     = launch + sequences · pairs · operations / (F₁₆ · share · L/(L + L₀))
/// ```
///
/// Source: capability-model §3.2.
///
/// Where an index picks the tokens of each query, every part takes longer by a factor, our
/// refinement.
///
/// @param operations of one pair of tokens, all heads of the rank
/// @param limit the most tokens attended to; 0 for all
/// @param factor 1, or that of tokens picked by an index
public record PrefillAttention(
    String label, double count, double operations, double limit, double factor, AttentionLaw law)
    implements Operator {

  @Override
  public double seconds(Accelerator chip, Pass pass) {
    return count * factor * (law.prefillLaunch() + compute(chip, pass));
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    return new Timing(
        label,
        seconds(chip, pass),
        count * factor * compute(chip, pass),
        0,
        0,
        count * factor * law.prefillLaunch());
  }

  private double compute(Accelerator chip, Pass pass) {
    double length = pass.context();
    double pairs =
        limit > 0 && length > limit
            ? length * limit - limit * limit / 2
            : length * (length + 1) / 2;
    double rate = chip.flops16() * law.prefillComputeShare() * length / (length + law.halfLength());
    return pass.sequences() * pairs * operations / rate;
  }
}
