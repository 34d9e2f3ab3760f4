package dev.palier.catalog.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// D2: `1 + #distinct{μ_j > μ_k}`, one more than the number of better values; ties share a level.
///
/// Tying is not transitive, so the better values are grouped from the best down, each group
/// reaching as far as its best value ties. That is the smallest possible number of groups; another
/// product can only add to it.
final class DenseRank implements LevelRule {

  @Override
  public Level of(Standing standing) {
    return standing.withReading(Definition.DENSE_RANK, own -> rank(standing, own));
  }

  private static Level rank(Standing standing, Reading own) {
    List<Rung> better = standing.betterThan(own.value());
    List<List<Rung>> groups = groups(better);
    int level = 1 + groups.size();
    return new Level.Rank(
        Definition.DENSE_RANK,
        level,
        better.stream().map(Rung::chip).toList(),
        standing.opening(Definition.DENSE_RANK, level) + words(standing, own, groups),
        Evidence.of(standing, own, better));
  }

  private static List<List<Rung>> groups(List<Rung> bestFirst) {
    List<List<Rung>> groups = new ArrayList<>();
    for (Rung rung : bestFirst) {
      if (groups.isEmpty() || Tie.better(value(groups.getLast().getFirst()), value(rung))) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(rung);
    }
    return groups;
  }

  private static BigDecimal value(Rung rung) {
    return rung.reading().orElseThrow().value();
  }

  private static String words(Standing standing, Reading own, List<List<Rung>> groups) {
    String chip = standing.chipText(own);
    return groups.isEmpty()
        ? "no value is better than that of " + chip + "."
        : Words.count(groups.size(), "value is", "values are")
            + " better than that of "
            + chip
            + ": "
            + Words.shortList(groups.stream().map(DenseRank::group).toList())
            + ".";
  }

  private static String group(List<Rung> ties) {
    return Words.number(value(ties.getFirst()))
        + " ("
        + Words.list(ties.stream().map(rung -> rung.chip().name()).toList())
        + ")";
  }
}
