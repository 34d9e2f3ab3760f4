package dev.palier.capability.workload;

/// What chips do with a model.
public enum Phase {
  /// Reading prompts.
  PREFILL,
  /// Writing answers, token by token.
  DECODE,
  TRAINING
}
