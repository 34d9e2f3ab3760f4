package dev.palier.screening.ownership;

/// What the graph says of a party under the rule of 50 percent.
public enum Verdict {
  /// The party is itself an entry: its own requirement applies.
  LISTED,
  /// Listed parties own the threshold or more.
  OWNED,
  /// So they do, and the party is no foreign entity: the rule does not reach it, only what it owns.
  OWNED_DOMESTIC,
  /// Listed parties, or parties that may be listed, hold a share that may reach the threshold: Red
  /// Flag 29, to be settled before the rule is taken not to apply.
  RED_FLAG_29,
  /// Nothing points to a listed owner, and the graph leaves the threshold or more without an owner.
  OWNERS_NOT_STATED,
  /// Others hold so much that listed parties cannot hold the threshold, as far as the graph goes.
  NOT_OWNED
}
