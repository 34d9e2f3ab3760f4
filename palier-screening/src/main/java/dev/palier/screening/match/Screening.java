package dev.palier.screening.match;

import dev.palier.screening.list.ListVersion;
import dev.palier.screening.party.Party;
import java.util.List;

/// What a party was screened against and what matched, best first. No match never means "clear": it
/// means no match in these versions.
public record Screening(Party party, List<Match> matches, List<ListVersion> versions) {

  public Screening {
    matches = List.copyOf(matches);
    versions = List.copyOf(versions);
  }

  /// The matches that may be the party itself.
  public List<Match> sameParty() {
    return of(Relation.SAME_PARTY);
  }

  /// The matches by a related name.
  public List<Match> relatedNames() {
    return of(Relation.RELATED_NAME);
  }

  private List<Match> of(Relation relation) {
    return matches.stream().filter(match -> match.relation() == relation).toList();
  }
}
