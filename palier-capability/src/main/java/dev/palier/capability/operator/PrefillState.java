package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;

/// Linear attention in a prefill, chunk by chunk.
///
/// ```
/// t = launch + factor · tokens · H·d_v · (4·d_k + 4·chunk) / F₁₆ · (1 + slope · peak of a unit)
/// ```
///
/// The state update and read-out take 4·d_k operations for each value, the attention inside a chunk
/// 4·chunk.
///
/// @param values heads of the rank times the dimension of a value
/// @param keyDimension of one head
public record PrefillState(
    String label, double count, double values, double keyDimension, AttentionLaw law)
    implements Operator {

  private static final double OPERATIONS = 4;

  @Override
  public double seconds(Accelerator chip, Pass pass) {
    return seconds(chip, pass.tokens());
  }

  /// The same from the numbers of a pass.
  double seconds(Accelerator chip, double tokens) {
    return count * (law.statePrefillLaunch() + compute(chip, tokens));
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    return new Timing(
        label,
        seconds(chip, pass),
        count * compute(chip, pass.tokens()),
        0,
        0,
        count * law.statePrefillLaunch());
  }

  private double compute(Accelerator chip, double tokens) {
    return law.statePrefillFactor()
        * tokens
        * values
        * OPERATIONS
        * (keyDimension + law.stateChunk())
        / chip.flops16()
        * (1 + law.stateInverseSlope() * AttentionLaw.unitTera(chip));
  }
}
