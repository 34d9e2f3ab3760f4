package dev.palier.app.lists;

import dev.palier.screening.list.Freshness;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.list.Staleness;
import dev.palier.screening.party.ListedParty;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything that is screened against now: the version in use of each source that is kept, the
/// lists that ship, and the starter list as long as nothing better holds the Entity List.
/// Immutable.
///
/// A list that two sources hold is taken from one: the version published later, and of two of one
/// day the one from the narrower source.
public record CurrentLists(List<CurrentList> all) {

  /// A list that ships yields to one that is kept, whatever their days.
  private static final Comparator<CurrentList> BETTER =
      Comparator.comparing((CurrentList list) -> list.snapshot().version().starter())
          .thenComparing(list -> list.source().shipped())
          .thenComparing(list -> list.snapshot().version().published(), Comparator.reverseOrder())
          .thenComparing(list -> list.source().lists().size())
          .thenComparing(list -> list.source().id());

  public CurrentLists {
    all = List.copyOf(all);
  }

  /// What a screener takes.
  public ScreeningLists lists() {
    Map<String, CurrentList> holders = new HashMap<>();
    for (CurrentList each : all.stream().sorted(BETTER).toList()) {
      each.snapshot().parties().stream()
          .map(ListedParty::list)
          .distinct()
          .forEach(list -> holders.putIfAbsent(list, each));
    }
    return new ScreeningLists(
        all.stream()
            .map(each ->
                new Snapshot(
                    each.snapshot().version(),
                    each.snapshot().parties().stream()
                        .filter(party -> holders.get(party.list()) == each)
                        .toList(),
                    new Freshness(each.confirmed(), each.source().ageLimit(), each.note())))
            .toList());
  }

  /// The same, with what became of the last update of some sources.
  ///
  /// @param notes by the ids of sources
  CurrentLists noting(Map<String, String> notes) {
    return new CurrentLists(
        all.stream().map(each -> each.noting(notes.getOrDefault(each.source().id(), ""))).toList());
  }

  /// How old each version is.
  public List<Staleness> staleness(Instant now) {
    return all.stream().map(each -> each.staleness(now)).toList();
  }

  /// The versions past their age limit, which every answer has to name.
  public List<Staleness> stale(Instant now) {
    return staleness(now).stream().filter(Staleness::stale).toList();
  }

  /// Whether the Entity List is known from the starter alone: no match proves nothing then.
  public boolean starterOnly() {
    return all.stream().anyMatch(each -> each.snapshot().version().starter());
  }
}
