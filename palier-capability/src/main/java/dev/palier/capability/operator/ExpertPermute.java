package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;

/// Sorting tokens by expert and back: some launches, and the hidden states through memory.
public record ExpertPermute(
    String label, double count, double hidden, ExpertSpread spread, ExpertLaw law, GemmLaw gemm)
    implements Operator {

  /// Bytes of one element of a hidden state.
  private static final double ELEMENT_BYTES = 2;

  @Override
  public double seconds(Accelerator chip, Pass pass) {
    return seconds(chip, pass.groupTokens());
  }

  /// The same from the numbers of a pass.
  double seconds(Accelerator chip, double groupTokens) {
    return count * (fixed() + memory(chip, groupTokens));
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    return new Timing(
        label,
        seconds(chip, pass),
        0,
        count * memory(chip, pass.groupTokens()),
        0,
        count * fixed());
  }

  private double fixed() {
    return law.sortLaunches() * gemm.launch();
  }

  private double memory(Accelerator chip, double groupTokens) {
    return law.permutePasses()
        * spread.assignments(groupTokens)
        * hidden
        * ELEMENT_BYTES
        / chip.memoryBandwidth();
  }
}
