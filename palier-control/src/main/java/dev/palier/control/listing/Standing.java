package dev.palier.control.listing;

/// How a match stands: whether the party is the entry.
public enum Standing {
  /// It is: nothing speaks against it, or a person has decided so.
  CERTAIN,
  /// It may be, and somebody must say.
  POSSIBLE,
  /// It is another party whose name is related: a matter for attention, never a fact.
  RELATED,
  /// A person has decided that it is not, and the decision stands.
  DISMISSED
}
