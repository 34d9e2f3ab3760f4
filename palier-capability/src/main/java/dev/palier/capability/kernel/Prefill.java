package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Precision;

/// Prefill attention with grouped heads: a batch of prompts over their cached prefixes.
///
/// @param length new tokens of each prompt
/// @param prefix tokens of each that are cached
/// @param keyValueHeads on this chip, as `heads` are
/// @param window of sliding attention; 0 for full attention
/// @param cache in which keys and values are kept
/// @param precision in which scores are computed
public record Prefill(
    double batch,
    double length,
    double prefix,
    double heads,
    double keyValueHeads,
    double headSize,
    double window,
    Precision cache,
    Precision precision)
    implements KernelShape {

  private static final double BYTES = 2;

  /// Pairs of a query and a key that the causal mask leaves.
  double causalScores() {
    return length * prefix + length * (length + 1) / 2;
  }

  /// Pairs of a query and a key that causal mask and window leave.
  double scores() {
    if (window <= 0) {
      return causalScores();
    }
    double full = Math.min(window, length + prefix);
    double ramp = Math.clamp(full - prefix, 0, length);
    return ramp * prefix + ramp * (ramp + 1) / 2 + (length - ramp) * full;
  }

  /// Keys that the last query sees, with those that its block loads beside them.
  double longest(double block) {
    return window > 0 ? Math.min(window + block, length + prefix) : length + prefix;
  }

  @Override
  public double operations() {
    return 4 * batch * heads * headSize * scores();
  }

  @Override
  public double bytes() {
    double cached = cache.activationBytes();
    return BYTES * BYTES * batch * length * heads * headSize
        + 2 * batch * keyValueHeads * headSize * (length * BYTES + prefix * cached);
  }

  /// None: what it reads is small beside what it computes or sends.
  @Override
  public double reusedBytes() {
    return 0;
  }

  @Override
  public Precision fastest() {
    return cache == Precision.FP8 ? Precision.FP8 : precision;
  }
}
