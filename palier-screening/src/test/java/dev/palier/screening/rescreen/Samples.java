package dev.palier.screening.rescreen;

import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.party.Address;
import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.ListingTerms;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.party.PartyName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Lists, changes of them and parties, drawn with a seed from few words, so that many meet.
final class Samples {

  private static final List<String> WORDS =
      List.of(
          "Qorvath",
          "Qorvat",
          "Technology",
          "Trading",
          "Co Ltd",
          "Limited",
          "Group",
          "Ivanov",
          "Ivan",
          "Sergei",
          "Sergey",
          "Muhammad",
          "Mohamed",
          "Ali",
          "Hassan",
          "Zyxel",
          "Semiconductor",
          "Shanghai",
          "Institute",
          "No. 5",
          "No. 6",
          "Makhlouf",
          "Rami",
          "Bank",
          "Petrov",
          "Li",
          "Wei");
  private static final List<String> COUNTRIES = List.of("CN", "RU", "SY", "IR");

  private final Random random;

  Samples(long seed) {
    random = new Random(seed);
  }

  Snapshot list(int entries) {
    List<ListedParty> parties =
        IntStream.range(0, entries).mapToObj(i -> entry("test/" + i)).toList();
    return snapshot(parties);
  }

  /// The list after some entries went, came and changed.
  Snapshot changed(Snapshot list) {
    Map<String, ListedParty> entries = new LinkedHashMap<>();
    list.parties().forEach(entry -> entries.put(entry.id(), entry));
    int changes = random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      String id = "test/" + random.nextInt(list.parties().size() + 10);
      ListedParty old = entries.get(id);
      if (old == null) {
        entries.put(id, entry(id));
      } else if (random.nextInt(4) == 0) {
        entries.remove(id);
      } else {
        entries.put(id, changed(old));
      }
    }
    return snapshot(List.copyOf(entries.values()));
  }

  Party party(int number) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      names.add(name());
    }
    return new Party(
        "C-" + number,
        names,
        one(List.of(PartyKind.values())),
        random.nextBoolean() ? one(COUNTRIES) : null,
        null,
        null,
        List.of());
  }

  private ListedParty entry(String id) {
    List<PartyName> names = new ArrayList<>();
    names.add(PartyName.primary(name()));
    for (int i = random.nextInt(3); i > 0; i--) {
      names.add(PartyName.alias(name()));
    }
    return ListedParty.of(
        id, "test", one(List.of(PartyKind.values())), names, Set.of(one(COUNTRIES)));
  }

  private ListedParty changed(ListedParty entry) {
    List<PartyName> names = new ArrayList<>(entry.names());
    List<Address> addresses = entry.addresses();
    List<Identifier> identifiers = entry.identifiers();
    ListingTerms terms = entry.terms();
    Set<String> countries = entry.countries();
    String remarks = entry.remarks();
    switch (random.nextInt(7)) {
      case 0 -> names.add(PartyName.alias(name()));
      case 1 -> names.set(0, PartyName.primary(name()));
      case 2 -> countries = Set.of(one(COUNTRIES));
      case 3 -> terms = new ListingTerms("All items", null, null);
      case 4 -> remarks = "Seen again";
      case 5 -> addresses = List.of(new Address("1 Some Road", one(COUNTRIES)));
      default -> identifiers = List.of(new Identifier("imo", "9187629"));
    }
    return new ListedParty(
        entry.id(),
        entry.list(),
        entry.kind(),
        names,
        countries,
        addresses,
        entry.births(),
        identifiers,
        entry.programmes(),
        terms,
        entry.url(),
        remarks);
  }

  private String name() {
    List<String> words = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      words.add(one(WORDS));
    }
    return String.join(" ", words);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  static Snapshot snapshot(List<ListedParty> entries) {
    return new Snapshot(version(entries.size()), entries);
  }

  private static ListVersion version(int entries) {
    return new ListVersion(
        "test",
        "00",
        LocalDate.parse("2026-11-01"),
        Instant.parse("2026-11-02T00:00:00Z"),
        "memory",
        entries,
        false);
  }
}
