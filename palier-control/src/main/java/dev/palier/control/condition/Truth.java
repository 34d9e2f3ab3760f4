package dev.palier.control.condition;

/// The truth of a condition when not every fact is known.
///
/// The order of the constants is the rule of combination: *and* takes the least of its parts, *or*
/// the greatest. So a part that is NO settles an *and* whatever the others are, and a part that is
/// YES settles an *or* (strong Kleene logic), and what hangs on a thing that nobody asked about
/// never looks more pressing than what hangs on a thing that had to be known.
public enum Truth {
  NO,
  /// Not known, because it hangs on parties or an end use that the transaction does not name.
  NOT_ASKED,
  /// Not known, and it counts.
  UNKNOWN,
  YES;

  public static Truth of(boolean value) {
    return value ? YES : NO;
  }

  public Truth and(Truth other) {
    return ordinal() <= other.ordinal() ? this : other;
  }

  public Truth or(Truth other) {
    return ordinal() >= other.ordinal() ? this : other;
  }

  public Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN, NOT_ASKED -> this;
    };
  }

  public boolean isDecided() {
    return this == YES || this == NO;
  }
}
