package dev.palier.catalog.ladder;

import java.math.BigDecimal;

/// The tie rule of every comparison: 5000 and 4960 stand level, 5000 and 4900 do not.
///
/// Two values tie when they differ by at most 1 % of the larger. The tolerance belongs to the
/// definition of a level: data sheets round one product's figure by about as much, and such a
/// difference is no step. Tying is not transitive; [DenseRank] and [ParetoLayer] say what they do
/// about it.
final class Tie {

  static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  private Tie() {}

  /// Whether the first value is better beyond a tie: `a - b > 0.01 a`.
  static boolean better(BigDecimal a, BigDecimal b) {
    return a.subtract(b).compareTo(a.multiply(TOLERANCE)) > 0;
  }
}
