package dev.palier.capability.operator;

import dev.palier.capability.architecture.FeedForward;

/// How tokens fall on the experts of one rank, where half of the experts are met more often than
/// the other half.
///
/// ```
/// r        = k/E                                              chance that a token meets an expert
/// touched  = E/e · p,  p = 1 − ½·(1 − r(1+s))^T − ½·(1 − r(1−s))^T
/// z        = 0.585·log₂ e − 0.033·(log₂ e)²                   mean of the largest of e normal deviates
/// hottest  = 1 + skew·(1 − 1/e) + c·z·√(e / (T·k))            load of the busiest rank over the mean
/// its experts touched = touched + c·z·√(touched·(1 − p))
/// ```
///
/// Source: capability-model §3.5 (distinct experts, mean skew, extreme value of a multinomial);
/// that the halves differ and the factor c are our refinement.
///
/// @param parallel e, ranks among which the experts are dealt out
/// @param extreme c·z
/// @param logMissOften,logMissSeldom logarithms of the chances that a token passes an expert by
record ExpertSpread(
    double experts,
    double perToken,
    double parallel,
    double extreme,
    double logMissOften,
    double logMissSeldom,
    double skew) {

  /// The most of the experts that one token can take here, as a share, so that the logarithms are
  /// finite.
  private static final double NEARLY_HALF = .49;

  /// A parabola through the tabulated means of the largest normal deviate.
  private static final double LINEAR = 0.585;

  private static final double SQUARE = 0.033;

  /// The least that a rank has to do: it divides.
  private static final double LEAST = 1e-3;

  static ExpertSpread of(FeedForward.Experts experts, int parallel, ExpertLaw law) {
    double share = Math.min((double) experts.perToken() / experts.routed(), NEARLY_HALF);
    return new ExpertSpread(
        experts.routed(),
        experts.perToken(),
        parallel,
        law.extreme() * largest(parallel),
        Math.log1p(-share * (1 + law.halves())),
        Math.log1p(-share * (1 - law.halves())),
        law.skew());
  }

  /// The mean of the largest of some normal deviates, within 2 % from 1 to 256 of them.
  private static double largest(int of) {
    double doublings = Math.log(of) / Math.log(2);
    return LINEAR * doublings - SQUARE * doublings * doublings;
  }

  /// Assignments that the busiest rank works on.
  double assignments(double tokens) {
    double mean = tokens * perToken / parallel;
    double most = tokens * Math.min(perToken, experts / parallel);
    return Math.min(mean * hottest(tokens), most);
  }

  /// Experts of that rank that get any token.
  double touched(double tokens) {
    double local = experts / parallel;
    double chance = 1 - 0.5 * (Math.exp(tokens * logMissOften) + Math.exp(tokens * logMissSeldom));
    double mean = Math.max(local * chance, Math.min(1, tokens * perToken / parallel));
    double spread = Math.sqrt(Math.max(local * chance * (1 - chance), 0));
    double most = Math.min(local, Math.max(tokens * perToken, 1));
    return Math.max(Math.min(mean + extreme * spread, most), LEAST);
  }

  private double hottest(double tokens) {
    return parallel > 1
        ? 1
            + skew * (1 - 1 / parallel)
            + extreme * Math.sqrt(parallel / Math.max(tokens * perToken, 1))
        : 1;
  }
}
