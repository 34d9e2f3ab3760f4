package dev.palier.capability.serving;

/// Why a deployment is impossible.
public enum Limit {
  /// The weights, or one request beside them, do not fit.
  MEMORY,
  /// The chip does not compute in a format that the deployment needs.
  FORMAT,
  /// The plan does not divide the model.
  PARALLELISM,
  /// A request is longer than the model's context.
  CONTEXT
}
