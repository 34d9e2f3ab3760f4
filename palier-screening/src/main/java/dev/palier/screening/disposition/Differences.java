package dev.palier.screening.disposition;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// In which facets the party and the entry are no longer what they were.
public record Differences(Set<Facet> party, Set<Facet> entry) {

  public static final Differences NONE = new Differences(Set.of(), Set.of());

  public Differences {
    party = new TreeSet<>(party);
    entry = new TreeSet<>(entry);
  }

  static Differences between(Sighting before, Sighting after) {
    return new Differences(
        Facets.of(before.party()).differences(Facets.of(after.party())),
        Facets.of(before.match().entry()).differences(Facets.of(after.match().entry())));
  }

  public boolean isEmpty() {
    return party.isEmpty() && entry.isEmpty();
  }

  /// In words: `the party's names, the entry's requirement`.
  public String words() {
    StringBuilder words = new StringBuilder();
    if (!party.isEmpty()) {
      words.append("the party's ").append(joined(party));
    }
    if (!entry.isEmpty()) {
      words.append(words.isEmpty() ? "" : "; ").append("the entry's ").append(joined(entry));
    }
    return words.toString();
  }

  private static String joined(Set<Facet> facets) {
    return facets.stream().map(Facet::words).collect(Collectors.joining(", "));
  }
}
