package dev.palier.capability.training;

/// What the backward pass computes again instead of keeping it.
public enum Recompute {
  /// Everything is kept, the attention's scores included.
  NONE,
  /// Scores are computed again, as fused attention kernels do.
  SELECTIVE,
  /// Only the input of each layer is kept.
  FULL
}
