package dev.palier.screening.ownership;

import java.math.BigDecimal;

/// What would have to be known to settle a verdict.
public sealed interface Doubt {

  /// The party of which it is not known.
  Holder about();

  /// What percentage does the owner hold of the party?
  record Percentage(Holder owner, Holder about, Stake told) implements Doubt {}

  /// Is the holder the entry that its name matches?
  record Identity(Holder about, HolderListing listing) implements Doubt {}

  /// Who holds the rest of the party?
  ///
  /// @param percent how much the graph leaves without an owner
  record Owners(Holder about, BigDecimal percent) implements Doubt {}
}
