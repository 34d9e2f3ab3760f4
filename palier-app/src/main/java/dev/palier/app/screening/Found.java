package dev.palier.app.screening;

import dev.palier.screening.match.Match;
import dev.palier.screening.match.Screening;
import java.util.List;
import java.util.stream.Stream;

/// A screening as it is shown: its best matches, and how many more there are.
///
/// @param screening all of it
/// @param sameParty the matches shown that may be the party itself
/// @param relatedNames the matches shown by related names
/// @param sameLeftOut how many that may be the party itself are not shown
/// @param relatedLeftOut how many by related names are not shown, be it because nobody asked for
///   them
public record Found(
    Screening screening,
    List<Match> sameParty,
    List<Match> relatedNames,
    int sameLeftOut,
    int relatedLeftOut) {

  public Found {
    sameParty = List.copyOf(sameParty);
    relatedNames = List.copyOf(relatedNames);
  }

  /// All matches shown.
  public List<Match> matches() {
    return Stream.concat(sameParty.stream(), relatedNames.stream()).toList();
  }

  /// How many matches are not shown.
  public int leftOut() {
    return sameLeftOut + relatedLeftOut;
  }
}
