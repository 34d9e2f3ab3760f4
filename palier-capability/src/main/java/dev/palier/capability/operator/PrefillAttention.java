package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;

/// The attention of a prefill, where each token attends to those before it.
///
/// ```
/// pairs = L·(L+1)/2, or L·w − w²/2 where a query sees at most w tokens
/// u     = (operations · a / F₁₆ of a unit + heads · score) / units      seconds of a pair
/// t     = launch + sequences · pairs · u · (L + L₀)/L
/// ```
///
/// Source: capability-model §3.2; that a score takes a time of its own, whatever the rate of the
/// matrix units, is our refinement. Where an index picks the tokens of each query, every part takes
/// longer by a factor.
///
/// @param operations of one pair of tokens, all heads of the rank
/// @param heads query heads of the rank
/// @param limit the most tokens attended to; 0 for all
/// @param factor 1, or that of tokens picked by an index
public record PrefillAttention(
    String label,
    double count,
    double operations,
    double heads,
    double limit,
    double factor,
    AttentionLaw law)
    implements Operator {

  @Override
  public double seconds(Accelerator chip, Pass pass) {
    return seconds(chip, pass.sequences(), pass.context());
  }

  /// The same from the numbers of a pass.
  double seconds(Accelerator chip, double sequences, double context) {
    return count * factor * (law.prefillLaunch() + compute(chip, sequences, context));
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    return new Timing(
        label,
        seconds(chip, pass),
        count * factor * compute(chip, pass.sequences(), pass.context()),
        0,
        0,
        count * factor * law.prefillLaunch());
  }

  private double compute(Accelerator chip, double sequences, double context) {
    double length = context;
    double pairs =
        limit > 0 && length > limit
            ? length * limit - limit * limit / 2
            : length * (length + 1) / 2;
    double units = chip.units();
    double pair =
        (operations * law.prefillInverseShare() / (chip.flops16() / units)
                + heads * law.scoreSeconds())
            / units;
    return sequences * pairs * pair * (length + law.halfLength()) / length;
  }
}
