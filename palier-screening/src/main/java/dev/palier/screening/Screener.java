package dev.palier.screening;

import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.match.Agreement;
import dev.palier.screening.match.Match;
import dev.palier.screening.match.Relation;
import dev.palier.screening.match.Screening;
import dev.palier.screening.match.TokenPair;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Screens parties against lists. Immutable and safe for use by several threads; other lists make
/// another screener.
public final class Screener {

  private final ScreeningLists lists;
  private final Map<String, List<Hit>> byName = new HashMap<>();

  private record Hit(ListedParty entry, PartyName name) {}

  private Screener(ScreeningLists lists) {
    this.lists = lists;
    for (ListedParty entry : lists.parties()) {
      entry
          .names()
          .forEach(name ->
              byName
                  .computeIfAbsent(key(name.text()), key -> new ArrayList<>())
                  .add(new Hit(entry, name)));
    }
  }

  public static Screener over(ScreeningLists lists) {
    return new Screener(lists);
  }

  public ScreeningLists lists() {
    return lists;
  }

  public Screening screen(Party party) {
    List<Match> matches = new ArrayList<>();
    for (String name : party.names()) {
      for (Hit hit : byName.getOrDefault(key(name), List.of())) {
        matches.add(
            new Match(
                hit.entry(),
                hit.name(),
                name,
                Relation.SAME_PARTY,
                0.99,
                List.of(new TokenPair(key(name), key(name), Agreement.EXACT, 1, 1)),
                List.of()));
      }
    }
    return new Screening(party, matches, lists.versions());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }
}
