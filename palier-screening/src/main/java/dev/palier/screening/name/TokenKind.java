package dev.palier.screening.name;

/// What a word does in a name.
public enum TokenKind {
  /// It tells this party from others.
  NAME,
  /// A word that thousands of names share: `technology`, `group`, `trading`.
  GENERIC,
  /// A form of organisation: `ltd`, `gmbh`, `ooo`.
  FORM,
  /// A number, in digits or words, or an ordinal.
  NUMBER,
  /// A single letter of a name.
  INITIAL,
  /// A title or another address: `dr`, `sheikh`, `mv`.
  TITLE,
  /// A particle: `al`, `bin`, `van`, `de`, `of`.
  PARTICLE,
  /// A place: `shanghai`, `russia`.
  PLACE
}
