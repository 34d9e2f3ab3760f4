package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;

/// The index of sparse attention in a decode step: it scores every cached token, cheaply.
///
/// @param cacheBytes of one token's index key, with its scale
/// @param operations of one query token with one cached token
public record DecodeIndex(
    String label, double count, double cacheBytes, double operations, AttentionLaw law)
    implements Operator {

  @Override
  public double seconds(Accelerator chip, Pass pass) {
    return seconds(chip, pass.tokens(), pass.sequences(), pass.context());
  }

  /// The same from the numbers of a pass.
  double seconds(Accelerator chip, double tokens, double sequences, double context) {
    return count
        * (law.decodeLaunch()
            + Math.max(
                memory(chip, tokens, sequences, context),
                compute(chip, tokens, sequences, context)));
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    return new Timing(
        label,
        seconds(chip, pass),
        count * compute(chip, pass.tokens(), pass.sequences(), pass.context()),
        count * memory(chip, pass.tokens(), pass.sequences(), pass.context()),
        0,
        count * law.decodeLaunch());
  }

  private double memory(Accelerator chip, double tokens, double sequences, double context) {
    return sequences * context * cacheBytes / (chip.memoryBandwidth() * law.cacheShare());
  }

  private double compute(Accelerator chip, double tokens, double sequences, double context) {
    return tokens
        * context
        * operations
        / (Math.max(chip.flops8(), chip.flops16()) * law.decodeShare(chip));
  }
}
