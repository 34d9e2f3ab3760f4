package dev.palier.screening.ownership;

import dev.palier.screening.party.ListedParty;
import java.util.List;

/// What lists say of a holder: the entries that count under the rule, and whether it is certain
/// that the holder is they.
///
/// @param certain false for a match by name that nobody has decided: unknown, not listed
public record Listing(List<ListedParty> entries, boolean certain) {

  public Listing {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a listing without an entry");
    }
  }

  public static Listing certain(ListedParty... entries) {
    return new Listing(List.of(entries), true);
  }

  public static Listing possible(ListedParty... entries) {
    return new Listing(List.of(entries), false);
  }
}
