package dev.palier.capability.operator;

import dev.palier.capability.accelerator.Accelerator;

/// Sending tokens to the ranks of their experts and the results back, where the attention is data
/// parallel.
///
/// ```
/// inside  = tokens · h · (b_sent + 2) · min(D−1, min(k, D)·(D−1)/D) / 2      each way, D ranks of a domain
/// outside = tokens · h · (b_sent + 2) · min(n−1, (n−1)·x/(1 + x/2)) / 2      n domains, x = k/n
/// t       = ways · ((√latency + √(inside/link + outside/network))²)
/// ```
///
/// Inside a domain the smaller of gathering every token on every rank and of sending each to its
/// experts; outside each token goes once to every domain that holds one of its experts, about as
/// many as k draws of n meet. Source: capability-model §3.6 and the description of DeepEP there.
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
    double bytes = tokens * hidden * (sentBytes + RETURNED_BYTES) / WAYS;
    double near = Math.min(ranks, chip.scaleUpDomain());
    double inside = Math.min(near - 1, Math.min(perToken, near) * (near - 1) / near);
    double seconds = law.linkSeconds(chip, bytes * inside);
    if (ranks <= chip.scaleUpDomain()) {
      return seconds;
    }
    double domains = Math.ceil(ranks / chip.scaleUpDomain());
    double draws = perToken / domains;
    double outside = Math.min(domains - 1, (domains - 1) * draws / (1 + draws / 2));
    return seconds + law.networkSeconds(chip, bytes * outside);
  }
}
