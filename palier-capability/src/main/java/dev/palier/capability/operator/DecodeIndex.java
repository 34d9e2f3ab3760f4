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
    return count * (law.decodeLaunch() + Math.max(memory(chip, pass), compute(chip, pass)));
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    return new Timing(
        label,
        seconds(chip, pass),
        count * compute(chip, pass),
        count * memory(chip, pass),
        0,
        count * law.decodeLaunch());
  }

  private double memory(Accelerator chip, Pass pass) {
    return pass.sequences()
        * pass.context()
        * cacheBytes
        / (chip.memoryBandwidth() * law.cacheShare());
  }

  private double compute(Accelerator chip, Pass pass) {
    return pass.tokens()
        * pass.context()
        * operations
        / (Math.max(chip.flops8(), chip.flops16()) * law.decodeShare(chip));
  }
}
