package dev.palier.catalog.ladder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// D3: one more than the number of families with a strictly better product, such as Blackwell
/// Ultra, Blackwell and Hopper above the H20.
///
/// The chip's own family counts too where it has a better product: a cut-down chip stands one level
/// below the family it was cut from.
final class FamilyRank implements LevelRule {

  @Override
  public Level of(Standing standing) {
    return standing.withReading(Definition.FAMILY_RANK, own -> rank(standing, own));
  }

  private static Level rank(Standing standing, Reading own) {
    List<Rung> better = standing.betterThan(own.value());
    Set<Family> families = new LinkedHashSet<>();
    better.forEach(rung -> families.add(new Family(rung.chip().makerId(), rung.chip().family())));
    int level = 1 + families.size();
    return new Level.Rank(
        Definition.FAMILY_RANK,
        level,
        better.stream().map(Rung::chip).toList(),
        standing.opening(Definition.FAMILY_RANK, level) + words(standing, own, families),
        Evidence.of(standing, own, better));
  }

  private static String words(Standing standing, Reading own, Set<Family> families) {
    String chip = standing.chipText(own);
    return families.isEmpty()
        ? "no family has a better product than " + chip + "."
        : Words.count(families.size(), "family has", "families have")
            + " a better product than "
            + chip
            + ": "
            + Words.list(families.stream().map(Family::name).toList())
            + ".";
  }

  private record Family(String makerId, String name) {}
}
