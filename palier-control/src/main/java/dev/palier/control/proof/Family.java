package dev.palier.control.proof;

import java.util.Locale;

/// The kinds of property that are proved.
public enum Family {
  /// Two provisions never hold at once.
  EXCLUSIVE,
  /// A provision holds of some transaction.
  REACHABLE,
  /// A licence exception is really available in some transaction.
  USABLE,
  /// A review policy is the one that applies in some transaction.
  GOVERNS,
  /// More capability never turns a licence requirement into none.
  MONOTONE,
  /// More capability never opens a licence exception.
  CLOSED,
  /// Exceptions never apply where they are barred.
  BARRED,
  /// Every case that needs a licence has a review policy.
  REVIEWED,
  /// No requirement has two review policies that differ.
  SINGLE;

  /// Its name in ids: `exclusive`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether it says that something is possible, so that a witness proves it.
  boolean seeks() {
    return switch (this) {
      case REACHABLE, USABLE, GOVERNS -> true;
      case EXCLUSIVE, MONOTONE, CLOSED, BARRED, REVIEWED, SINGLE -> false;
    };
  }
}
