package dev.palier.control.proof;

/// How a property stands after the attempt to prove it.
public enum Verdict {
  /// It holds of every transaction.
  PROVED,
  /// It does not hold, and the law is known to be so.
  ACKNOWLEDGED,
  /// It does not hold, and nobody has said that it need not.
  REFUTED,
  /// It holds, though it is said not to: the acknowledgement is to be removed.
  STALE,
  /// The solver could not tell within its limit.
  UNDECIDED;

  /// Whether nothing is left to be done about it.
  public boolean isSettled() {
    return switch (this) {
      case PROVED, ACKNOWLEDGED -> true;
      case REFUTED, STALE, UNDECIDED -> false;
    };
  }

  /// Whether the property holds of every transaction.
  public boolean holds() {
    return switch (this) {
      case PROVED, STALE -> true;
      case ACKNOWLEDGED, REFUTED, UNDECIDED -> false;
    };
  }
}
