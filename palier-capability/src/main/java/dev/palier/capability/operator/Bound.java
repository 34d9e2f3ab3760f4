package dev.palier.capability.operator;

/// What holds an operator back.
public enum Bound {
  COMPUTE,
  MEMORY,
  LINK,
  /// Launches and fixed times.
  HOST
}
