package dev.palier.capability.operator;

import dev.palier.capability.architecture.FeedForward;

/// How tokens fall on the experts of one rank.
///
/// ```
/// T·k assignments over E experts, E/e of them on each of e ranks
/// touched  = E/e · (1 − (1 − k/E)^T)                      experts that get any token
/// hottest  = 1 + skew·(1 − 1/e) + √(2·ln e·e / (T·k))     load of the busiest rank over the mean
/// ```
///
/// Source: capability-model §3.5 (mean skew and the extreme value of a multinomial).
///
/// @param parallel ranks among which the experts are dealt out
/// @param logParallel its natural logarithm
/// @param logMiss the logarithm of the chance that a token passes an expert by
record ExpertSpread(
    double experts,
    double perToken,
    double parallel,
    double logParallel,
    double logMiss,
    double skew,
    double touchedExcess) {

  /// The most of a rank's experts that one token can take, as a share, so that its logarithm is
  /// finite.
  private static final double NEARLY_ALL = .999;

  static ExpertSpread of(FeedForward.Experts experts, int parallel, ExpertLaw law) {
    double share = Math.min((double) experts.perToken() / experts.routed(), NEARLY_ALL);
    return new ExpertSpread(
        experts.routed(),
        experts.perToken(),
        parallel,
        Math.log(parallel),
        Math.log1p(-share),
        law.skew(),
        law.touchedExcess());
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
    double chance = -Math.expm1(tokens * logMiss);
    double some = Math.max(local * chance, Math.min(1, tokens * perToken / parallel));
    return Math.min(some * Math.min(hottest(tokens), touchedExcess), local);
  }

  private double hottest(double tokens) {
    return parallel > 1
        ? 1
            + skew * (1 - 1 / parallel)
            + Math.sqrt(2 * logParallel * parallel / Math.max(tokens * perToken, 1))
        : 1;
  }
}
