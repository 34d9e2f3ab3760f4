package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Precision;

/// The routed experts of one layer on the busiest rank: routing, permutation, two grouped products
/// and the sum.
///
/// @param tokens in the whole expert-parallel group
/// @param expertWidth of one expert before it is cut by tensor parallelism
/// @param gated whether the first product makes a gate as well
public record ExpertLayer(
    Precision precision,
    double tokens,
    double hidden,
    double expertWidth,
    double expertsPerToken,
    double experts,
    double tensorParallel,
    double expertParallel,
    ExpertLoad load,
    boolean gated)
    implements KernelShape {

  /// Columns of the first product for each column of the second's depth.
  double widths() {
    return gated ? 2 : 1;
  }

  double localExperts() {
    return experts / expertParallel;
  }

  /// Tokens of one expert in the mean.
  double tokensOfExpert() {
    return tokens * expertsPerToken / experts;
  }

  /// Width of an expert on one rank.
  double width() {
    return expertWidth / tensorParallel;
  }

  @Override
  public double operations() {
    double pairs = tokens * expertsPerToken / expertParallel;
    return 2 * pairs * hidden * width() * (widths() + 1);
  }

  /// The weights of the fewest experts that can take the tokens.
  @Override
  public double bytes() {
    double fewest = Math.min(experts / expertParallel, Math.min(expertsPerToken, tokens));
    return fewest * hidden * width() * (widths() + 1) * precision.weightBytes() / expertParallel;
  }

  /// Weights of all experts that even routing would touch.
  @Override
  public double reusedBytes() {
    double pairs = Math.max(1, tokens * expertsPerToken / expertParallel);
    return Math.min(experts / expertParallel, pairs)
        * 3
        * hidden
        * width()
        * precision.weightBytes();
  }

  @Override
  public Precision fastest() {
    return precision;
  }
}
