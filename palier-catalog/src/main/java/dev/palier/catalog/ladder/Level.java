package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.Chip;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/// The answer of one definition for one chip: a rank, a measure, or "not known".
public sealed interface Level {

  Definition definition();

  /// The answer in words, with the products it rests on.
  String explanation();

  /// The level as a number, 1 being the best; empty for a measure and for what is not known.
  default OptionalInt number() {
    return this instanceof Rank rank ? OptionalInt.of(rank.level()) : OptionalInt.empty();
  }

  /// A level, such as 4.
  ///
  /// @param better the products that stand above, the best first
  record Rank(
      Definition definition, int level, List<Chip> better, String explanation, Evidence evidence)
      implements Level {

    public Rank {
      better = List.copyOf(better);
    }

    /// How many steps the chip is behind the best: 3 at level 4.
    public int stepsBehind() {
      return level - 1;
    }
  }

  /// A measure, such as 13.4 months; how a bigger one compares depends on the definition.
  record Measure(
      Definition definition,
      BigDecimal value,
      String unit,
      Chip against,
      String explanation,
      Evidence evidence)
      implements Level {}

  /// No answer, because the catalogue lacks a value.
  ///
  /// @param explanation what is lacking
  record NotKnown(Definition definition, String explanation) implements Level {}
}
