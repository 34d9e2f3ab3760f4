package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;

/// The attention of a decode step: each sequence's cache is read once.
///
/// ```
/// L̂ = block · ⌈L/block⌉
/// t = launch + max(sequences · L̂ · bytes / (W·share), tokens · L̂ · operations / (F₁₆·share))
///     + block time · sequences · heads / units
/// ```
///
/// Source: capability-model §3.3 for grouped heads, §3.4 for latent attention, whose cache has one
/// head that every rank reads.
///
/// @param cacheBytes of one token of one sequence in one layer, on this rank
/// @param operations of one query token with one cached token, all heads of the rank
/// @param heads key-value heads of the rank
/// @param limit the most tokens attended to; 0 for all
public record DecodeAttention(
    String label,
    double count,
    double cacheBytes,
    double operations,
    double heads,
    double limit,
    AttentionLaw law)
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
                memory(chip, tokens, sequences, context), compute(chip, tokens, sequences, context))
            + blocks(chip, tokens, sequences, context));
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    return new Timing(
        label,
        seconds(chip, pass),
        count * compute(chip, pass.tokens(), pass.sequences(), pass.context()),
        count * memory(chip, pass.tokens(), pass.sequences(), pass.context()),
        0,
        count
            * (law.decodeLaunch() + blocks(chip, pass.tokens(), pass.sequences(), pass.context())));
  }

  private double padded(double tokens, double sequences, double context) {
    double length = limit > 0 ? Math.min(context, limit) : context;
    return law.cacheBlock() * Math.ceil(length / law.cacheBlock());
  }

  private double memory(Accelerator chip, double tokens, double sequences, double context) {
    return sequences
        * padded(tokens, sequences, context)
        * cacheBytes
        / (chip.memoryBandwidth() * law.cacheShare());
  }

  private double compute(Accelerator chip, double tokens, double sequences, double context) {
    return tokens
        * padded(tokens, sequences, context)
        * operations
        / (chip.flops16() * law.decodeShare(chip));
  }

  private double blocks(Accelerator chip, double tokens, double sequences, double context) {
    return law.blockSeconds() * sequences * heads / chip.units();
  }
}
