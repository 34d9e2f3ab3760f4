package dev.palier.capability.training;

/// What the backward pass computes again instead of keeping it.
public enum Recompute {
  /// Everything is kept, the attention's scores included.
  NONE,
  /// Scores are computed again. Fused attention kernels do so anyway and it costs them nothing
  /// more.
  SELECTIVE,
  /// Only the input of each layer is kept, and its forward pass runs again.
  FULL;

  /// Forward passes that run again.
  int passes() {
    return this == FULL ? 1 : 0;
  }
}
