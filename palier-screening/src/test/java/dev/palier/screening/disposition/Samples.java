package dev.palier.screening.disposition;

import dev.palier.screening.list.ListVersion;
import dev.palier.screening.match.Agreement;
import dev.palier.screening.match.Match;
import dev.palier.screening.match.Relation;
import dev.palier.screening.match.Screening;
import dev.palier.screening.match.TokenPair;
import dev.palier.screening.party.Address;
import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.party.PartialDate;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A customer, an entry, and what a screening of the one against the other looks like.
final class Samples {

  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  static final Instant LATER = NOON.plusSeconds(3600);

  static final Party CUSTOMER =
      new Party(
          "K-1042",
          List.of("Sunrise Micro Ltd.", "旭日微电子"),
          PartyKind.ORGANISATION,
          "CN",
          "12 Keji Road, Xi'an",
          null,
          List.of(new Identifier("uscc", "91610131MA6U")));

  static final ListedParty ENTRY =
      new ListedParty(
          "us-el/77",
          "us-el",
          PartyKind.ORGANISATION,
          List.of(PartyName.primary("Sunrise Microelectronics"), PartyName.alias("SRM")),
          Set.of("CN"),
          List.of(new Address("9 Gaoxin Road, Xi'an", "CN")),
          List.of(PartialDate.parse("1999").orElseThrow()),
          List.of(),
          List.of("EAR"),
          new ListingTerms(
              "For all items subject to the EAR", "Presumption of denial", "87 FR 77508"),
          "https://example.org/77",
          "Added by rule.");

  static final ListVersion FULL = version("us-csl", "aaaa", false);
  static final ListVersion NEXT = version("us-csl", "bbbb", false);

  private Samples() {}

  static ListVersion version(String source, String digest, boolean starter) {
    return new ListVersion(
        source, digest, LocalDate.of(2026, 7, 31), NOON, "file.json", 25921, starter);
  }

  static Match match(ListedParty entry) {
    return match(entry, Relation.SAME_PARTY);
  }

  static Match match(ListedParty entry, Relation relation) {
    return new Match(
        entry,
        entry.names().getFirst(),
        "Sunrise Micro Ltd.",
        relation,
        0.83,
        List.of(new TokenPair("sunrise", "sunrise", Agreement.EXACT, 0.7, 1)),
        List.of());
  }

  static Screening screening(Party party, ListVersion version, ListedParty... entries) {
    return new Screening(
        party, Arrays.stream(entries).map(Samples::match).toList(), List.of(version));
  }

  static Alert open() {
    return Alerts.reconcile(screening(CUSTOMER, FULL, ENTRY), List.of(), NOON)
        .changes()
        .getFirst()
        .after();
  }

  static ListedParty entryWith(ListingTerms terms, String remarks, String url, String... names) {
    return new ListedParty(
        ENTRY.id(),
        ENTRY.list(),
        ENTRY.kind(),
        Arrays.stream(names).map(PartyName::primary).toList(),
        ENTRY.countries(),
        ENTRY.addresses(),
        ENTRY.births(),
        ENTRY.identifiers(),
        ENTRY.programmes(),
        terms,
        url,
        remarks);
  }

  static Party customerWith(String country, String... names) {
    return new Party(
        CUSTOMER.reference(),
        List.of(names),
        CUSTOMER.kind(),
        country,
        CUSTOMER.address(),
        CUSTOMER.birth(),
        CUSTOMER.identifiers());
  }
}
