package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Precision;

/// Prefill attention of latent keys and values, expanded to full heads, as DeepSeek-V3 has it.
///
/// @param length new tokens of each prompt
/// @param prefix tokens of each that are cached
/// @param cache in which the latent is kept
public record LatentPrefill(
    double batch, double length, double prefix, double heads, Precision cache)
    implements KernelShape {

  /// Sizes of a query head and a value head.
  static final double QUERY = 128 + 64;

  static final double VALUE = 128;

  private static final double BYTES = 2;

  double scores() {
    return length * prefix + length * (length + 1) / 2;
  }

  @Override
  public double operations() {
    return 2 * batch * heads * (QUERY + VALUE) * scores();
  }

  @Override
  public double bytes() {
    return BYTES * batch * heads * (QUERY + VALUE) * (length + length + prefix);
  }

  @Override
  public Precision fastest() {
    return cache == Precision.FP8 ? Precision.FP8 : Precision.BF16;
  }

  /// None: what it reads is small beside what it computes or sends.
  @Override
  public double reusedBytes() {
    return 0;
  }
}
