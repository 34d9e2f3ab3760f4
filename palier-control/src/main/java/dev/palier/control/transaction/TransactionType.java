package dev.palier.control.transaction;

import java.util.Locale;

/// Whether the item leaves the US, leaves another country, or changes hands within one.
public enum TransactionType {
  EXPORT,
  REEXPORT,
  TRANSFER;

  /// The word of the rules: `reexport`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
