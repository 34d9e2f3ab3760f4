package dev.palier.screening.ownership;

import dev.palier.screening.party.ListedParty;
import java.util.List;

/// What lists say of a holder: the entries that count under the rule, and whether it is certain
/// that the holder is they.
///
/// @param certain false for a match by name that nobody has decided: unknown, not listed
public record HolderListing(List<ListedParty> entries, boolean certain) {

  public HolderListing {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a listing without an entry");
    }
  }

  public static HolderListing certain(ListedParty... entries) {
    return new HolderListing(List.of(entries), true);
  }

  public static HolderListing possible(ListedParty... entries) {
    return new HolderListing(List.of(entries), false);
  }
}
