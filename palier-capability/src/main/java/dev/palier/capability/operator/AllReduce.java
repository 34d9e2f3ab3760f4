package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;

/// The sum of the hidden states over the ranks of a tensor-parallel group.
///
/// Each rank sends 2·(N−1)/N of the message, as a ring does. Source: capability-model §3.6.
///
/// @param ranks N
/// @param logRanks log₂ N
/// @param hidden elements of one token's message
public record AllReduce(
    String label, double count, double ranks, double logRanks, double hidden, CollectiveLaw law)
    implements Operator {

  /// Bytes of one element of a message.
  private static final double ELEMENT_BYTES = 2;

  @Override
  public double seconds(Accelerator chip, Pass pass) {
    return seconds(chip, pass.tokens());
  }

  /// The same from the numbers of a pass.
  double seconds(Accelerator chip, double tokens) {
    return count * CollectiveLaw.together(latency(chip), transfer(chip, tokens));
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    return new Timing(
        label,
        seconds(chip, pass),
        0,
        0,
        count * transfer(chip, pass.tokens()),
        count * latency(chip));
  }

  private double latency(Accelerator chip) {
    return law.latency(chip, ranks, law.reduceBase() + law.reduceStep() * logRanks);
  }

  private double transfer(Accelerator chip, double tokens) {
    double bytes = 2 * (ranks - 1) / ranks * tokens * hidden * ELEMENT_BYTES;
    return law.transfer(chip, ranks, bytes);
  }
}
