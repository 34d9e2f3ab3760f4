package dev.palier.screening.list;

import dev.palier.screening.party.ListedParty;
import java.time.Instant;
import java.util.List;

/// Everything that parties are screened against: one version of each source. Immutable; a refresh
/// makes another.
public record ScreeningLists(List<Snapshot> snapshots) {

  public ScreeningLists {
    snapshots = List.copyOf(snapshots);
  }

  public static ScreeningLists of(Snapshot... snapshots) {
    return new ScreeningLists(List.of(snapshots));
  }

  /// The entries of all sources.
  public List<ListedParty> parties() {
    return snapshots.stream().flatMap(snapshot -> snapshot.parties().stream()).toList();
  }

  public List<ListVersion> versions() {
    return snapshots.stream().map(Snapshot::version).toList();
  }

  /// The versions past their age limit, which every answer has to name.
  public List<Staleness> stale(Instant now) {
    return snapshots.stream()
        .flatMap(snapshot -> snapshot.staleness(now).stream())
        .filter(Staleness::stale)
        .toList();
  }
}
