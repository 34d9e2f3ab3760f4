package dev.palier.screening.disposition;

import java.util.Locale;

/// One part of a party or an entry that a decision rests on. What is not here (remarks, addresses
/// on the web, the citation) may change without opening an alert again.
public enum Facet {
  NAMES,
  KIND,
  COUNTRIES,
  ADDRESSES,
  BIRTHS,
  IDENTIFIERS,
  LIST,
  PROGRAMMES,
  REQUIREMENT,
  POLICY;

  /// In words: `names`.
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
