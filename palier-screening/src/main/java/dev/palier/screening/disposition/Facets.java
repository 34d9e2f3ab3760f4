package dev.palier.screening.disposition;

import static java.util.stream.Collectors.joining;

import dev.palier.data.DataDigest;
import dev.palier.screening.party.Address;
import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.PartialDate;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyName;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A party or an entry reduced to what a decision rests on, facet by facet.
final class Facets {

  private final Map<Facet, String> values = new EnumMap<>(Facet.class);

  private Facets() {}

  static Facets of(Party party) {
    Facets facets = new Facets();
    facets.values.put(Facet.NAMES, Spelling.of(party.names()));
    facets.values.put(Facet.KIND, party.kind().name());
    facets.values.put(Facet.COUNTRIES, Spelling.of(present(party.country())));
    facets.values.put(Facet.ADDRESSES, Spelling.of(present(party.address())));
    facets.values.put(
        Facet.BIRTHS, births(party.birth() == null ? List.of() : List.of(party.birth())));
    facets.values.put(Facet.IDENTIFIERS, identifiers(party.identifiers()));
    return facets;
  }

  static Facets of(ListedParty entry) {
    Facets facets = new Facets();
    facets.values.put(
        Facet.NAMES, Spelling.of(entry.names().stream().map(PartyName::text).toList()));
    facets.values.put(Facet.KIND, entry.kind().name());
    facets.values.put(Facet.COUNTRIES, Spelling.of(entry.countries()));
    facets.values.put(
        Facet.ADDRESSES, Spelling.of(entry.addresses().stream().map(Facets::written).toList()));
    facets.values.put(Facet.BIRTHS, births(entry.births()));
    facets.values.put(Facet.IDENTIFIERS, identifiers(entry.identifiers()));
    facets.values.put(Facet.LIST, entry.list());
    facets.values.put(Facet.PROGRAMMES, Spelling.of(entry.programmes()));
    facets.values.put(Facet.REQUIREMENT, Spelling.of(present(entry.terms().requirement())));
    facets.values.put(Facet.POLICY, Spelling.of(present(entry.terms().policy())));
    return facets;
  }

  /// The facets in which the two differ.
  Set<Facet> differences(Facets other) {
    Set<Facet> differing = EnumSet.noneOf(Facet.class);
    for (Facet facet : Facet.values()) {
      if (!values.getOrDefault(facet, "").equals(other.values.getOrDefault(facet, ""))) {
        differing.add(facet);
      }
    }
    return differing;
  }

  /// SHA-256 over the facets, in their order.
  String digest(String form) {
    return DataDigest.of(
        form
            + values.entrySet().stream()
                .map(facet -> "\n" + facet.getKey() + "=" + facet.getValue())
                .collect(joining()));
  }

  private static List<String> present(@Nullable String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text);
  }

  private static String written(Address address) {
    return address.country() == null ? address.text() : address.text() + address.country();
  }

  private static String births(Collection<PartialDate> dates) {
    return sorted(
        dates.stream()
            .map(date ->
                (date.circa() ? "~" : "") + date.year() + "-" + date.month() + "-" + date.day()));
  }

  private static String identifiers(Collection<Identifier> identifiers) {
    return sorted(
        identifiers.stream().map(id -> Spelling.of(id.kind()) + "=" + Spelling.of(id.value())));
  }

  private static String sorted(Stream<String> words) {
    return words.distinct().sorted().collect(joining(","));
  }
}
