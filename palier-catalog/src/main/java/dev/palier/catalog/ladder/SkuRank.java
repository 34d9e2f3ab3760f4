package dev.palier.catalog.ladder;

import java.util.List;

/// D1: `1 + #{j : μ_j > μ_k}`, one more than the number of strictly better products.
final class SkuRank implements LevelRule {

  @Override
  public Level of(Standing standing) {
    return standing.withReading(Definition.SKU_RANK, own -> rank(standing, own));
  }

  private static Level rank(Standing standing, Reading own) {
    List<Rung> better = standing.betterThan(own.value());
    int level = 1 + better.size();
    return new Level.Rank(
        Definition.SKU_RANK,
        level,
        better.stream().map(Rung::chip).toList(),
        standing.opening(Definition.SKU_RANK, level) + words(standing, own, better),
        Evidence.of(standing, own, better));
  }

  private static String words(Standing standing, Reading own, List<Rung> better) {
    String chip = standing.chipText(own);
    return better.isEmpty()
        ? "no product is better than " + chip + "."
        : Words.count(better.size(), "product is", "products are")
            + " better than "
            + chip
            + ": "
            + Words.shortList(better.stream().map(Rung::text).toList())
            + ".";
  }
}
