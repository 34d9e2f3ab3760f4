package dev.palier.screening.ownership;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;

/// All parties that listed ones own by half or more, over any number of steps.
///
/// For a set S of parties, let T(S) be the seeds with every party of which S holds the threshold or
/// more. An owner in S counts with its whole stake, whether it is listed or owned itself: nothing
/// is multiplied along a chain. The answer is the least S with T(S) = S.
///
/// It exists and this finds it, circles or not. T is monotone: with more parties in S the share
/// that S holds in any party is no smaller (for [Measure#LEAST] it is a sum over S; for the two
/// upper measures the sum grows and what is certainly held by others shrinks). So the rounds S₀ =
/// ∅, Sₙ₊₁ = T(Sₙ) only grow, a party that came in stays in, and since there are finitely many
/// parties they end at some Sₙ = T(Sₙ). Any other solution R holds S₀, and with Sₙ ⊆ R also Sₙ₊₁ =
/// T(Sₙ) ⊆ T(R) = R: the end is the least one. A circle in which two parties own each other and
/// nobody listed holds them never enters. Each edge is looked at once: O(parties + edges).
final class Closure {

  /// Never in the set.
  static final int OUT = Integer.MAX_VALUE;

  /// How much of a party a set of parties is taken to hold, where the graph leaves room.
  enum Measure {
    /// No more than is certain: Σ least stakes of owners in S.
    LEAST,
    /// As much as the stated owners may: Σ greatest stakes in S, but no more than others leave, 100
    /// − Σ least stakes of owners not in S.
    STATED,
    /// As much as anybody may, those included whom the graph does not name: 100 − Σ least stakes of
    /// owners not in S.
    ANYBODY
  }

  private final Holdings holdings;
  private final Measure measure;
  private final BigDecimal threshold;
  private final int[] round;
  private final BigDecimal[] least;
  private final BigDecimal[] greatest;

  private Closure(Holdings holdings, Measure measure, BigDecimal threshold) {
    this.holdings = holdings;
    this.measure = measure;
    this.threshold = threshold;
    this.round = new int[holdings.count()];
    this.least = new BigDecimal[holdings.count()];
    this.greatest = new BigDecimal[holdings.count()];
    Arrays.fill(round, OUT);
    Arrays.fill(least, BigDecimal.ZERO);
    Arrays.fill(greatest, BigDecimal.ZERO);
  }

  /// @param seeds places of the parties that count by themselves
  static Closure of(Holdings holdings, int[] seeds, Measure measure, BigDecimal threshold) {
    Closure closure = new Closure(holdings, measure, threshold);
    closure.spread(seeds);
    return closure;
  }

  private void spread(int[] seeds) {
    int[] front =
        IntStream.concat(
                Arrays.stream(seeds),
                IntStream.range(0, holdings.count())
                    .filter(party -> holdings.hasOwners(party) && reached(party)))
            .distinct()
            .toArray();
    for (int number = 0; front.length > 0; number++) {
      for (int party : front) {
        round[party] = number;
      }
      IntStream.Builder next = IntStream.builder();
      for (int party : front) {
        for (int at = holdings.firstHeld(party); at < holdings.endHeld(party); at++) {
          int edge = holdings.held(at);
          int owned = holdings.owned(edge);
          least[owned] = least[owned].add(holdings.stake(edge).low());
          greatest[owned] = greatest[owned].add(holdings.stake(edge).high());
          if (round[owned] == OUT && reached(owned)) {
            next.add(owned);
          }
        }
      }
      front = next.build().distinct().toArray();
    }
  }

  private boolean reached(int party) {
    return share(party).compareTo(threshold) >= 0;
  }

  /// How much of a party the set holds, in percent.
  BigDecimal share(int party) {
    return switch (measure) {
      case LEAST -> least[party];
      case STATED -> greatest[party].min(leftByOthers(party)).max(least[party]);
      case ANYBODY -> leftByOthers(party).max(least[party]);
    };
  }

  private BigDecimal leftByOthers(int party) {
    return Stake.HUNDRED.subtract(holdings.stated(party).subtract(least[party]));
  }

  boolean holds(int party) {
    return round[party] != OUT;
  }

  /// The round in which a party came in: 0 for the seeds, each other one later than enough of its
  /// owners.
  int round(int party) {
    return round[party];
  }

  /// All parties of the set.
  IntStream parties() {
    return IntStream.range(0, round.length).filter(this::holds);
  }
}
