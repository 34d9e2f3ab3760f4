package dev.palier.catalog.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// D4: one more than the number of newer architecture generations of the same maker on the ladder.
///
/// It looks at no figure: the H20 is of the Hopper generation, however much was cut from it.
final class GenerationRank implements LevelRule {

  @Override
  public Level of(Standing standing) {
    return place(standing, standing.chip().architecture())
        .map(own -> rank(standing, own))
        .orElseGet(() ->
            new Level.NotKnown(
                Definition.GENERATION,
                "The place of "
                    + standing.chip().architecture()
                    + " among the architectures of its maker is not known."));
  }

  private static Level rank(Standing standing, int own) {
    List<Rung> newer = new ArrayList<>();
    List<String> unplaced = new ArrayList<>();
    SortedSet<Integer> generations = new TreeSet<>();
    for (Rung rung : standing.universe().reference()) {
      if (!rung.chip().makerId().equals(standing.chip().makerId())) {
        continue;
      }
      Optional<Integer> place = place(standing, rung.chip().architecture());
      if (place.isEmpty()) {
        unplaced.add(rung.chip().name());
      } else if (place.get() > own) {
        newer.add(rung);
        generations.add(place.get());
      }
    }
    int level = 1 + generations.size();
    return new Level.Rank(
        Definition.GENERATION,
        level,
        newer.stream().map(Rung::chip).toList(),
        standing.opening(Definition.GENERATION, level) + words(standing, newer),
        Evidence.ofDates(standing, newer, unplaced));
  }

  private static Optional<Integer> place(Standing standing, String architecture) {
    return standing
        .query()
        .conventions()
        .generations()
        .find(standing.chip().makerId(), architecture);
  }

  private static String words(Standing standing, List<Rung> newer) {
    String chip = standing.chip().name() + " (" + standing.chip().architecture() + ")";
    List<String> names =
        newer.stream().map(rung -> rung.chip().architecture()).distinct().sorted().toList();
    return names.isEmpty()
        ? "no generation on the ladder is newer than that of " + chip + "."
        : Words.list(names) + (names.size() == 1 ? " is" : " are") + " newer than " + chip + ".";
  }
}
