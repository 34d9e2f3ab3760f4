package dev.palier.screening.party;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A party of one's own that is screened: a customer, a consignee, an end user.
///
/// @param reference what its owner calls it, such as a customer number; empty where it has none
/// @param names the name first, then other names; at least one
/// @param country ISO 3166-1 code of where it is, where it is stated
public record Party(
    String reference,
    List<String> names,
    PartyKind kind,
    @Nullable String country,
    @Nullable String address,
    @Nullable PartialDate birth,
    List<Identifier> identifiers) {

  public Party {
    names = List.copyOf(names);
    identifiers = List.copyOf(identifiers);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a party has no name");
    }
  }

  /// A party of which nothing is known but its name.
  public static Party named(String name) {
    return of(name, PartyKind.UNKNOWN, null);
  }

  public static Party of(String name, PartyKind kind, @Nullable String country) {
    return new Party("", List.of(name), kind, country, null, null, List.of());
  }

  public String name() {
    return names.getFirst();
  }

  public Optional<String> findCountry() {
    return Optional.ofNullable(country);
  }
}
