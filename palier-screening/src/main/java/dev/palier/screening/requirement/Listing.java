package dev.palier.screening.requirement;

import dev.palier.screening.list.KnownList;
import dev.palier.screening.party.ListedParty;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// An entry with what follows from it.
///
/// @param settled the words that an order may tell of a party that is the entry, such as
///   `entity-list` and `footnote-4`
/// @param open words of which the entry does not tell whether they hold: a person must read it
public record Listing(
    ListedParty entry,
    KnownList list,
    LicenceRequirement requirement,
    LicencePolicy policy,
    Set<String> settled,
    Set<String> open) {

  public Listing {
    settled = Collections.unmodifiableSortedSet(new TreeSet<>(settled));
    open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
  }
}
