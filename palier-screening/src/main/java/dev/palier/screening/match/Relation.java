package dev.palier.screening.match;

/// What a match says of the two sides: that they are one party, or that their names are related (a
/// sister company, a shared rare word), which export control wants to know too.
public enum Relation {
  SAME_PARTY,
  RELATED_NAME
}
