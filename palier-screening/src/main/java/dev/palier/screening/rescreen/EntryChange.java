package dev.palier.screening.rescreen;

import dev.palier.screening.party.ListedParty;
import java.util.EnumSet;
import java.util.Set;

/// An entry that stands in both versions of a list, but not alike.
///
/// @param aspects what changed, at least one
public record EntryChange(ListedParty before, ListedParty after, Set<Aspect> aspects) {

  public EntryChange {
    aspects = EnumSet.copyOf(aspects);
  }

  /// Whether anything changed that has a part in a match or in what follows from it.
  public boolean matters() {
    return aspects.stream().anyMatch(Aspect::matters);
  }
}
