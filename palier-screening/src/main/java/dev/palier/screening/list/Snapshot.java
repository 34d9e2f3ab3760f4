package dev.palier.screening.list;

import dev.palier.screening.party.ListedParty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One version of a source with its entries.
///
/// @param freshness null where nobody asks how old it is, as of a file that a command names
public record Snapshot(
    ListVersion version, List<ListedParty> parties, @Nullable Freshness freshness) {

  public Snapshot {
    parties = List.copyOf(parties);
  }

  public Snapshot(ListVersion version, List<ListedParty> parties) {
    this(version, parties, null);
  }

  /// How old it is now; empty where nobody asks.
  public Optional<Staleness> staleness(Instant now) {
    return Optional.ofNullable(freshness)
        .map(known -> Staleness.of(version, known.confirmed(), known.limit(), now));
  }

  /// What else a person should know of it; empty where there is nothing.
  public String note() {
    return freshness == null ? "" : freshness.note();
  }
}
