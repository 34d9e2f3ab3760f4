package dev.palier.screening;

import dev.palier.screening.name.Name;
import dev.palier.screening.name.NameReader;
import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.PartyName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The names of all entries, numbered through, as they are read. Immutable.
final class ListedNames {

  private final List<ListedParty> parties;
  private final int[] entries;
  private final int[] firsts;
  private final List<Name> names;
  private final Map<Identifier, List<Integer>> byIdentifier = new HashMap<>();

  private ListedNames(List<ListedParty> parties, int[] entries, int[] firsts, List<Name> names) {
    this.parties = parties;
    this.entries = entries;
    this.firsts = firsts;
    this.names = names;
    for (int entry = 0; entry < parties.size(); entry++) {
      for (Identifier identifier : parties.get(entry).identifiers()) {
        List<Integer> known = byIdentifier.computeIfAbsent(identifier, any -> new ArrayList<>(1));
        for (int number = firsts[entry]; number < firsts[entry + 1]; number++) {
          known.add(number);
        }
      }
    }
  }

  /// Reads the names, on all cores.
  static ListedNames of(List<ListedParty> parties, NameReader reader) {
    int[] firsts = new int[parties.size() + 1];
    for (int i = 0; i < parties.size(); i++) {
      firsts[i + 1] = firsts[i] + parties.get(i).names().size();
    }
    int[] entries = new int[firsts[parties.size()]];
    for (int i = 0; i < parties.size(); i++) {
      Arrays.fill(entries, firsts[i], firsts[i + 1], i);
    }
    List<Name> names =
        IntStream.range(0, parties.size())
            .parallel()
            .mapToObj(parties::get)
            .flatMap(
                party -> party.names().stream().map(name -> reader.read(name.text(), party.kind())))
            .toList();
    return new ListedNames(parties, entries, firsts, names);
  }

  List<Name> names() {
    return names;
  }

  Name name(int number) {
    return names.get(number);
  }

  /// The numbers of all names of the entries that an identifier stands on.
  List<Integer> knownBy(Identifier identifier) {
    return byIdentifier.getOrDefault(identifier, List.of());
  }

  /// The number of the entry that bears a name.
  int entry(int number) {
    return entries[number];
  }

  ListedParty party(int entry) {
    return parties.get(entry);
  }

  PartyName partyName(int number) {
    int entry = entries[number];
    return parties.get(entry).names().get(number - firsts[entry]);
  }
}
