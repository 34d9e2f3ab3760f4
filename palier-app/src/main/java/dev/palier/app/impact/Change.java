package dev.palier.app.impact;

/// How deep an order changes, the shallowest first.
public enum Change {
  NONE,
  /// Only what the answer does not rest on: the paragraph met, a tariff, a measure of the importing
  /// side.
  BESIDE,
  /// The same outcome and review policy, for other reasons: another requirement, exception or
  /// entry.
  REASON,
  /// The same outcome under another review policy.
  REVIEW,
  OUTCOME
}
