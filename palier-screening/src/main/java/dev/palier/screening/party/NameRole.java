package dev.palier.screening.party;

/// What a name is to its party. A weak alias is one that its list itself calls weak or low quality.
public enum NameRole {
  PRIMARY,
  ALIAS,
  WEAK_ALIAS,
  FORMER
}
