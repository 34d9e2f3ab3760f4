package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Precision;

/// Decode attention with grouped heads: one query for each sequence of a batch.
///
/// @param length keys of each sequence, the new one included
/// @param keyValueHeads on this chip, as `heads` are
/// @param window of sliding attention; 0 for full attention
/// @param cache in which keys and values are kept
public record Decode(
    double batch,
    double length,
    double heads,
    double keyValueHeads,
    double headSize,
    double window,
    Precision cache)
    implements KernelShape {

  private static final double BYTES = 2;

  /// Keys that a query sees.
  double seen() {
    return window > 0 ? Math.min(window, length) : length;
  }

  @Override
  public double operations() {
    return 4 * batch * heads * headSize * seen();
  }

  /// Keys and values of what each query sees.
  @Override
  public double bytes() {
    return bytes(seen()) - 2 * BYTES * batch * heads * headSize;
  }

  double bytes(double keys) {
    return 2 * batch * keyValueHeads * keys * headSize * cache.activationBytes()
        + 2 * BYTES * batch * heads * headSize;
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
