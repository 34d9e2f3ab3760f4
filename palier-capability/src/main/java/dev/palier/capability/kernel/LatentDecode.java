package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Precision;

/// Decode attention over a latent that all heads share, with the projections absorbed, as
/// DeepSeek-V3 has it.
///
/// @param length keys of each sequence, the new one included
/// @param heads on this chip
/// @param cache in which the latent is kept
public record LatentDecode(double batch, double length, double heads, Precision cache)
    implements KernelShape {

  /// Elements of the latent and of its rotary part.
  static final double KEY = 512 + 64;

  /// Elements that a score and its value take: key and latent.
  static final double SCORE = KEY + 512;

  private static final double BYTES = 2;

  @Override
  public double operations() {
    return 2 * batch * length * heads * SCORE;
  }

  /// The latents.
  @Override
  public double bytes() {
    return batch * length * KEY * cache.activationBytes();
  }

  double bytes(double keys) {
    return batch * keys * KEY * cache.activationBytes() + BYTES * batch * heads * SCORE;
  }

  @Override
  public Precision fastest() {
    return cache == Precision.FP8 ? Precision.FP8 : Precision.BF16;
  }

  /// All keys and values.
  @Override
  public double reusedBytes() {
    return bytes();
  }
}
