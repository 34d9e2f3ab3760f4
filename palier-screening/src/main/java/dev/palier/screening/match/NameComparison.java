package dev.palier.screening.match;

import java.util.List;

/// How two names compare.
///
/// @param logOdds that they name one party: unbounded, so that it ranks among the best too
/// @param sameParty whether that is above the threshold
/// @param related whether the names are related though not one party's
/// @param pairs the parts and how they agree
public record NameComparison(
    double logOdds, boolean sameParty, boolean related, List<TokenPair> pairs) {

  public NameComparison {
    pairs = List.copyOf(pairs);
  }

  /// The chance that they name one party, from 0 to 1: 1/(1 + e^−logOdds).
  public double score() {
    return score(logOdds);
  }

  /// 1/(1 + e^−logOdds).
  public static double score(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
