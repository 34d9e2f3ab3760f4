package dev.palier.app.lists;

import dev.palier.data.Problem;
import dev.palier.screening.list.ListSource;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.Refusal;
import java.util.List;
import java.util.Optional;

/// What became of an update.
public sealed interface UpdateResult {

  ListSource source();

  /// The version that is in use now; empty where none is kept.
  Optional<ListVersion> inUse();

  /// A new version came into use.
  ///
  /// @param warnings what in it was read but not understood
  record Taken(
      ListSource source, ListVersion version, Optional<ListVersion> before, List<Problem> warnings)
      implements UpdateResult {

    public Taken {
      warnings = List.copyOf(warnings);
    }

    @Override
    public Optional<ListVersion> inUse() {
      return Optional.of(version);
    }
  }

  /// The source publishes what is in use already.
  record Confirmed(ListSource source, ListVersion version) implements UpdateResult {

    @Override
    public Optional<ListVersion> inUse() {
      return Optional.of(version);
    }
  }

  /// The version was not taken; what was in use stays.
  record Refused(ListSource source, Refusal refusal, Optional<ListVersion> inUse)
      implements UpdateResult {}
}
