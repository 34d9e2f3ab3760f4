package dev.palier.screening.disposition;

import dev.palier.screening.list.ListVersion;
import dev.palier.screening.match.Match;
import dev.palier.screening.party.Party;
import java.time.Instant;
import java.util.List;

/// What was seen when a party matched an entry: both as they were, how they match, and the versions
/// of the lists that were screened against.
///
/// @param at when it was seen, or when either side last changed in a way that matters
public record Sighting(Party party, Match match, List<ListVersion> versions, Instant at) {

  public Sighting {
    versions = List.copyOf(versions);
  }
}
