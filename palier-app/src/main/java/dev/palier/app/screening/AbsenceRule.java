package dev.palier.app.screening;

import dev.palier.control.listing.Coverage;
import dev.palier.control.listing.ListWords;
import dev.palier.screening.list.Freshness;
import dev.palier.screening.list.KnownList;
import dev.palier.screening.list.KnownLists;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.party.ListedParty;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says for a day what it means that a party is absent from the lists: that it stands in none of
/// them, or nothing.
///
/// It counts in a list that is kept whole, was published by that day, and was confirmed no longer
/// before it than its age limit. The starter list, a file that a command names, and a list that is
/// not here prove nothing.
final class AbsenceRule {

  private static final String FOOTNOTES = "footnote-";
  private static final String ENTITY_LIST = "entity-list";

  private final Map<String, List<Snapshot>> holders = new HashMap<>();
  private final Map<String, List<String>> listsOfWord = new HashMap<>();

  AbsenceRule(ScreeningLists lists, KnownLists known) {
    for (Snapshot snapshot : lists.snapshots()) {
      snapshot.parties().stream()
          .map(ListedParty::list)
          .distinct()
          .forEach(list -> holders.computeIfAbsent(list, _ -> new ArrayList<>()).add(snapshot));
    }
    for (KnownList list : known.all()) {
      list.findSettled()
          .ifPresent(
              word -> listsOfWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(list.id()));
    }
  }

  /// For each word, what an absence means on a day.
  Map<String, Coverage> on(LocalDate day) {
    Map<String, Coverage> coverage = new HashMap<>();
    for (String word : ListWords.words()) {
      coverage.put(word, of(word.startsWith(FOOTNOTES) ? ENTITY_LIST : word, day));
    }
    return coverage;
  }

  private Coverage of(String word, LocalDate day) {
    List<String> lists = listsOfWord.getOrDefault(word, List.of());
    if (lists.isEmpty()) {
      return new Coverage(false, "no list tells it");
    }
    List<String> searched = new ArrayList<>();
    for (String list : lists) {
      Coverage one = ofList(list, day);
      if (!one.whole()) {
        return one;
      }
      searched.add(one.text());
    }
    return new Coverage(true, String.join(", ", searched));
  }

  private Coverage ofList(String list, LocalDate day) {
    String why = list + " is not here";
    for (Snapshot snapshot : holders.getOrDefault(list, List.of())) {
      ListVersion version = snapshot.version();
      Freshness freshness = snapshot.freshness();
      if (version.starter()) {
        why = "of " + list + " only the starter list is here";
      } else if (freshness == null) {
        why = version.source() + " is a file of which nobody says that it is whole";
      } else if (day.isBefore(version.published())) {
        why = Citing.version(version) + " is later than " + day;
      } else if (day.isAfter(last(freshness))) {
        why = Citing.version(version) + " was last confirmed too long before " + day;
      } else {
        return new Coverage(true, Citing.version(version));
      }
    }
    return new Coverage(false, why);
  }

  private static LocalDate last(Freshness freshness) {
    return LocalDate.ofInstant(freshness.confirmed().plus(freshness.limit()), ZoneOffset.UTC);
  }
}
