package dev.palier.capability.kernel;

/// How tokens spread over experts.
public enum ExpertLoad {
  /// Round robin: every expert gets the same.
  BALANCED,
  /// As i^−1.01 over the experts, as DeepSeek models route.
  POWER_LAW_1_01,
  /// As i^−1.2, as Qwen3-235B routes.
  POWER_LAW_1_2,
  /// Each expert equally likely, at random.
  UNIFORM
}
