package dev.palier.app.screening;

import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.party.ListedParty;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which version of which source an entry stands in.
public final class EntryVersions {

  private final Map<String, ListVersion> byEntry = new HashMap<>();

  private EntryVersions() {}

  public static EntryVersions of(ScreeningLists lists) {
    EntryVersions versions = new EntryVersions();
    for (Snapshot snapshot : lists.snapshots()) {
      snapshot
          .parties()
          .forEach(entry -> versions.byEntry.putIfAbsent(entry.id(), snapshot.version()));
    }
    return versions;
  }

  /// The version that holds an entry; empty for one of other lists.
  public Optional<ListVersion> find(ListedParty entry) {
    return Optional.ofNullable(byEntry.get(entry.id()));
  }
}
