package dev.palier.app.screening;

import dev.palier.screening.match.Match;
import dev.palier.screening.match.Screening;
import java.util.List;

/// How much of a screening is shown; what is left out is counted.
///
/// @param related whether related names are shown at all
/// @param ofParty the most matches that may be the party itself
/// @param ofRelated the most by related names
public record Shown(boolean related, int ofParty, int ofRelated) {

  /// The best so many of each sort.
  public static Shown best(boolean related, int limit) {
    return new Shown(related, limit, limit);
  }

  /// All that may be the party itself, and the best so many related names: nobody looks a second
  /// time at a line of a file.
  public static Shown inFile(boolean related, int limit) {
    return new Shown(related, Integer.MAX_VALUE, limit);
  }

  public Found of(Screening screening) {
    List<Match> same = screening.sameParty();
    List<Match> others = screening.relatedNames();
    List<Match> sameShown = first(same, ofParty);
    List<Match> othersShown = first(others, related ? ofRelated : 0);
    return new Found(
        screening,
        sameShown,
        othersShown,
        same.size() - sameShown.size(),
        others.size() - othersShown.size());
  }

  private static List<Match> first(List<Match> matches, int most) {
    return matches.subList(0, Math.min(most, matches.size()));
  }
}
