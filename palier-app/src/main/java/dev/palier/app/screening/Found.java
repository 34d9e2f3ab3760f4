package dev.palier.app.screening;

import dev.palier.screening.match.Match;
import dev.palier.screening.match.Screening;
import java.util.List;
import java.util.stream.Stream;

/// A screening as it is shown: its best matches, and how many more there are.
///
/// @param screening all of it
public record Found(Screening screening, Shown shown) {

  /// The matches shown that may be the party itself.
  public List<Match> sameParty() {
    return screening.sameParty().stream().limit(shown.ofParty()).toList();
  }

  /// The matches shown by related names.
  public List<Match> relatedNames() {
    return shown.related()
        ? screening.relatedNames().stream().limit(shown.ofRelated()).toList()
        : List.of();
  }

  /// All matches shown.
  public List<Match> matches() {
    return Stream.concat(sameParty().stream(), relatedNames().stream()).toList();
  }

  /// How many that may be the party itself are not shown.
  public int sameLeftOut() {
    return screening.sameParty().size() - sameParty().size();
  }

  /// How many by related names are not shown, be it because nobody asked for them.
  public int relatedLeftOut() {
    return screening.relatedNames().size() - relatedNames().size();
  }

  /// Whether every match is shown.
  public boolean isWhole() {
    return sameLeftOut() + relatedLeftOut() == 0;
  }
}
