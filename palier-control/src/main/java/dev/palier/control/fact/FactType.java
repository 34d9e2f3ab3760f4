package dev.palier.control.fact;

/// The type of a fact's value in the rule language.
public enum FactType {
  NUMBER,
  TRUTH,
  TEXT,
  /// A text that is a country's two-letter code.
  COUNTRY
}
