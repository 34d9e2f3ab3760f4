package dev.palier.catalog.source;

/// How good a value is, from `A` (the maker's own document) to `D` (an estimate).
public enum Grade {
  /// An official document, or data that the maker's engineers published.
  A,
  /// A measurement, or a data set that cites its documents or gives intervals.
  B,
  /// The press, a listing site, a secondary source.
  C,
  /// An estimate, a rumour, a value scaled from another product.
  D;

  /// The worse of the two: what is made of an `A` and a `C` is a `C`.
  public Grade worse(Grade other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
