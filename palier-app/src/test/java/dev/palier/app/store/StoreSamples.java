package dev.palier.app.store;

import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.Alerts;
import dev.palier.screening.disposition.Change;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.match.Agreement;
import dev.palier.screening.match.Evidence;
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
import java.util.List;
import java.util.Set;

/// Parties, entries and screenings for the tests of the store.
public final class StoreSamples {

  public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  public static final ListVersion FULL =
      new ListVersion("us-csl", "ab12", LocalDate.of(2026, 7, 31), NOON, "csl.json", 25921, false);

  private StoreSamples() {}

  public static Party customer(String reference, String name) {
    return new Party(
        reference,
        List.of(name, "旭日微电子"),
        PartyKind.ORGANISATION,
        "CN",
        "12 Keji Road, Xi'an",
        PartialDate.parse("1999-05").orElseThrow(),
        List.of(new Identifier("uscc", "91610131MA6U")));
  }

  public static ListedParty entry(String id, String name) {
    return new ListedParty(
        id,
        id.substring(0, id.indexOf('/')),
        PartyKind.ORGANISATION,
        List.of(PartyName.primary(name), PartyName.alias("SRM 旭日")),
        Set.of("CN", "HK"),
        List.of(new Address("9 Gaoxin Road", "CN"), new Address("Unit 7", null)),
        List.of(new PartialDate(1999, null, null, true)),
        List.of(new Identifier("imo", "9187629")),
        List.of("EAR"),
        new ListingTerms("For all items", "Presumption of denial", "87 FR 77508"),
        null,
        "");
  }

  public static Match match(ListedParty entry, Relation relation, double score) {
    return new Match(
        entry,
        entry.names().getFirst(),
        "Sunrise Micro Ltd.",
        relation,
        score,
        List.of(
            new TokenPair("sunrise", "sunrise", Agreement.EXACT, 0.7, 1),
            new TokenPair("micro", null, Agreement.ALONE, 0.2, 0)),
        List.of(new Evidence(Evidence.Kind.COUNTRY, "CN", "CN", 0.5)));
  }

  public static Screening screening(Party party, Match... matches) {
    return new Screening(party, List.of(matches), List.of(FULL));
  }

  public static Change opened(String reference, String entry, Relation relation, double score) {
    Party party = customer(reference, "Sunrise Micro " + reference);
    return Alerts.reconcile(
            screening(party, match(entry(entry, "Sunrise Microelectronics"), relation, score)),
            List.of(),
            NOON)
        .changes()
        .getFirst();
  }

  public static Alert alert(String reference) {
    return opened(reference, "us-el/77", Relation.SAME_PARTY, 0.83).after();
  }
}
