package dev.palier.app.lists;

import dev.palier.screening.list.ListSource;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.list.Staleness;
import java.time.Instant;

/// The version of a source that is in use.
///
/// @param confirmed when its source was last found to publish it; for a file, the day it is of
/// @param note what a person should know of it, such as that a newer version on disk is damaged;
///   empty where there is nothing
public record CurrentList(ListSource source, Snapshot snapshot, Instant confirmed, String note) {

  public Staleness staleness(Instant now) {
    return Staleness.of(snapshot.version(), confirmed, source.ageLimit(), now);
  }

  CurrentList noting(String more) {
    return more.isEmpty()
        ? this
        : new CurrentList(source, snapshot, confirmed, note.isEmpty() ? more : note + "; " + more);
  }
}
