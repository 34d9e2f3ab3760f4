package dev.palier.screening.party;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One entry of a list.
///
/// @param id stable name of the entry among all lists, such as `us-sdn/36`
/// @param list the list that it stands on, by its id in `data/screening/lists.yaml`, such as
///   `us-sdn`
/// @param names the primary name first
/// @param countries ISO 3166-1 codes
/// @param programmes sanctions programmes, such as `SDGT`
/// @param remarks what else the list says, as written; empty where it says nothing
public record ListedParty(
    String id,
    String list,
    PartyKind kind,
    List<PartyName> names,
    Set<String> countries,
    List<Address> addresses,
    List<PartialDate> births,
    List<Identifier> identifiers,
    List<String> programmes,
    ListingTerms terms,
    @Nullable String url,
    String remarks) {

  public ListedParty {
    names = List.copyOf(names);
    countries = new TreeSet<>(countries);
    addresses = List.copyOf(addresses);
    births = List.copyOf(births);
    identifiers = List.copyOf(identifiers);
    programmes = List.copyOf(programmes);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("the entry " + id + " has no name");
    }
  }

  /// An entry of which no more than its names and countries are known.
  public static ListedParty of(
      String id, String list, PartyKind kind, List<PartyName> names, Set<String> countries) {
    return new ListedParty(
        id,
        list,
        kind,
        names,
        countries,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        ListingTerms.NONE,
        null,
        "");
  }

  /// The primary name.
  public String name() {
    return names.getFirst().text();
  }
}
