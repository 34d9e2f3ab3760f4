package dev.palier.app.impact;

/// How a provision stands towards an order on one side.
public enum Standing {
  /// No text, no bite, or a condition that is not met.
  ABSENT,
  /// An unknown fact decides whether it applies.
  OPEN,
  /// An exception whose text applies and that may not be used.
  BARRED,
  APPLIES
}
