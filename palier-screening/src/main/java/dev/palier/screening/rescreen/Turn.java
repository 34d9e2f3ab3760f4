package dev.palier.screening.rescreen;

import dev.palier.screening.match.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What became of a party's match with one entry: it is new, gone, or no longer the same.
///
/// @param before null where it is new
/// @param after null where it is gone
public record Turn(@Nullable Match before, @Nullable Match after) {

  /// What became of it.
  public enum Kind {
    NEW,
    GONE,
    CHANGED
  }

  public Kind kind() {
    if (before == null) {
      return Kind.NEW;
    }
    return after == null ? Kind.GONE : Kind.CHANGED;
  }

  /// The entry's id.
  public String entry() {
    return Objects.requireNonNull(after == null ? before : after).entry().id();
  }

  /// What turned between the matches of a party then and now, entry by entry.
  public static List<Turn> between(List<Match> before, List<Match> after) {
    Map<String, Match> left = new LinkedHashMap<>();
    before.forEach(match -> left.put(match.entry().id(), match));
    List<Turn> turns = new ArrayList<>();
    for (Match match : after) {
      Match old = left.remove(match.entry().id());
      if (old == null || !alike(old, match)) {
        turns.add(new Turn(old, match));
      }
    }
    left.values().forEach(gone -> turns.add(new Turn(gone, null)));
    return turns;
  }

  /// Whether two matches say the same and the same follows from them.
  private static boolean alike(Match one, Match other) {
    return one.relation() == other.relation()
        && one.score() == other.score()
        && one.name().equals(other.name())
        && one.queried().equals(other.queried())
        && one.pairs().equals(other.pairs())
        && one.evidence().equals(other.evidence())
        && one.entry().list().equals(other.entry().list())
        && one.entry().programmes().equals(other.entry().programmes())
        && Objects.equals(one.entry().terms().requirement(), other.entry().terms().requirement())
        && Objects.equals(one.entry().terms().policy(), other.entry().terms().policy());
  }
}
