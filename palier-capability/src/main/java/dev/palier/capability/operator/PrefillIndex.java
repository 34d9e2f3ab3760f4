package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;

/// The index of sparse attention in a prefill: it scores every pair of tokens, cheaply.
///
/// @param operations of one pair of tokens
public record PrefillIndex(String label, double count, double operations, AttentionLaw law)
    implements Operator {

  @Override
  public double seconds(Accelerator chip, Pass pass) {
    return seconds(chip, pass.sequences(), pass.context());
  }

  /// The same from the numbers of a pass.
  double seconds(Accelerator chip, double sequences, double context) {
    double pairs = sequences * context * context / 2;
    double rate = Math.max(chip.flops8(), chip.flops16()) * law.indexShare();
    return count * pairs * operations / rate;
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    double seconds = seconds(chip, pass);
    return new Timing(label, seconds, seconds, 0, 0, 0);
  }
}
