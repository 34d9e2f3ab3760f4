package dev.palier.app.screening;

import dev.palier.screening.match.Match;
import dev.palier.screening.match.Screening;
import java.util.List;
import java.util.stream.Stream;

/// How much of a screening is shown: matches by related names or not, and how many of each sort at
/// most.
public record Shown(boolean related, int limit) {

  public Screening of(Screening screening) {
    Stream<Match> shown = screening.sameParty().stream().limit(limit);
    List<Match> matches =
        related
            ? Stream.concat(shown, screening.relatedNames().stream().limit(limit)).toList()
            : shown.toList();
    return new Screening(screening.party(), matches, screening.versions());
  }
}
