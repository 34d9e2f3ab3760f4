package dev.palier.screening;

import dev.palier.screening.name.Name;
import dev.palier.screening.name.NameReader;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.PartyName;
import java.util.List;
import java.util.stream.IntStream;

/// The names of all entries, numbered through, as they are read. Immutable.
final class ListedNames {

  private final List<ListedParty> parties;
  private final int[] entries;
  private final int[] firsts;
  private final List<Name> names;

  private ListedNames(List<ListedParty> parties, int[] entries, int[] firsts, List<Name> names) {
    this.parties = parties;
    this.entries = entries;
    this.firsts = firsts;
    this.names = names;
  }

  /// Reads the names, on all cores.
  static ListedNames of(List<ListedParty> parties, NameReader reader) {
    int[] firsts = new int[parties.size() + 1];
    for (int i = 0; i < parties.size(); i++) {
      firsts[i + 1] = firsts[i] + parties.get(i).names().size();
    }
    int[] entries = new int[firsts[parties.size()]];
    for (int i = 0; i < parties.size(); i++) {
      java.util.Arrays.fill(entries, firsts[i], firsts[i + 1], i);
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
