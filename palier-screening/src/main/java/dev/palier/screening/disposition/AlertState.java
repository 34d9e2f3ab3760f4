package dev.palier.screening.disposition;

import java.util.Set;

/// Where an alert stands. An alert is never "clear": a false positive says that this entry is
/// another party than this one, for a time, and nothing more.
public enum AlertState {
  /// Nobody has decided.
  OPEN,
  /// Somebody wants another to look.
  ESCALATED,
  /// The party is not the entry: the good-guy decision. It expires.
  FALSE_POSITIVE,
  /// The party is the entry.
  TRUE_MATCH;

  /// Whether somebody said what the match is. Only these take a second person, where one is
  /// configured: the others ask for more care, not less.
  public boolean isSettled() {
    return this == FALSE_POSITIVE || this == TRUE_MATCH;
  }

  /// The states that a decision may lead to from here. Between the two settled ones there is no
  /// direct way: the alert is opened again first, so that its history shows that it was.
  public Set<AlertState> next() {
    return switch (this) {
      case OPEN -> Set.of(ESCALATED, FALSE_POSITIVE, TRUE_MATCH);
      case ESCALATED -> Set.of(OPEN, FALSE_POSITIVE, TRUE_MATCH);
      case FALSE_POSITIVE, TRUE_MATCH -> Set.of(OPEN);
    };
  }

  /// In words: `false positive`.
  public String words() {
    return switch (this) {
      case OPEN -> "open";
      case ESCALATED -> "escalated";
      case FALSE_POSITIVE -> "false positive";
      case TRUE_MATCH -> "true match";
    };
  }
}
