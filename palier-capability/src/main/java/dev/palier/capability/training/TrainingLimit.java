package dev.palier.capability.training;

/// Why a model cannot be trained on some chips.
public enum TrainingLimit {
  /// No plan fits the memory.
  MEMORY,
  /// The chip does not compute in the format.
  FORMAT,
  /// The chips cannot be cut into the plans that are tried.
  PARALLELISM
}
