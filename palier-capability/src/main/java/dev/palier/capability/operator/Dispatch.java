package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;

/// Sending tokens to the ranks of their experts and the results back, where the attention is data
/// parallel.
///
/// ```
/// bytes = tokens · h · (b_sent + 2) · min(N−1, min(k, N)·(N−1)/N) / 2      each way
/// ```
///
/// The smaller of gathering every token on every rank and of sending each to its experts. Source:
/// capability-model §3.6.
///
/// @param ranks N
/// @param perToken experts of a token, k
/// @param sentBytes of one element on the way to the experts; it comes back in two bytes
public record Dispatch(
    String label,
    double count,
    double ranks,
    double perToken,
    double hidden,
    double sentBytes,
    CollectiveLaw law)
    implements Operator {

  private static final double WAYS = 2;
  private static final double RETURNED_BYTES = 2;

  @Override
  public double seconds(Accelerator chip, Pass pass) {
    return seconds(chip, pass.tokens());
  }

  /// The same from the numbers of a pass.
  double seconds(Accelerator chip, double tokens) {
    return count * WAYS * CollectiveLaw.together(latency(chip), transfer(chip, tokens));
  }

  @Override
  public Timing timing(Accelerator chip, Pass pass) {
    return new Timing(
        label,
        seconds(chip, pass),
        0,
        0,
        count * WAYS * transfer(chip, pass.tokens()),
        count * WAYS * latency(chip));
  }

  private double latency(Accelerator chip) {
    return law.latency(chip, ranks, law.dispatch());
  }

  private double transfer(Accelerator chip, double tokens) {
    double copies = Math.min(ranks - 1, Math.min(perToken, ranks) * (ranks - 1) / ranks);
    double bytes = tokens * hidden * (sentBytes + RETURNED_BYTES) * copies / WAYS;
    return law.transfer(chip, ranks, bytes);
  }
}
