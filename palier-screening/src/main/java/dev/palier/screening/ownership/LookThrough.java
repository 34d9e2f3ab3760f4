package dev.palier.screening.ownership;

import java.time.LocalDate;
import java.util.Map;

/// The arithmetic share of listed parties in each party: stakes multiplied along chains and added
/// over them, for information beside the rule, which does not multiply. Only what the graph states
/// for certain counts, so it is a lower bound where stakes are unknown.
///
/// With x(p) the share in p, a(o, p) the stake of o in p and L the listed parties: x(p) = Σ over
/// owners o of a(o, p) · (1 if o ∈ L, else x(o)), that is x = (I − A)⁻¹ b over the parties that are
/// not listed. Where parties own each other in a closed circle I − A has no inverse; the least
/// solution that is not negative is meant. Sweeps from 0 reach it from below (Gauss–Seidel; no
/// entry is negative), circle by circle, owners first. A share is never more than the whole,
/// whatever a faulty graph adds up to.
public final class LookThrough {

  /// A circle is settled when no share in it moves by more than this in a sweep, as a part of 1.
  static final double TOLERANCE = 1e-13;

  private static final long LIMIT_STEPS = 1_000_000_000L;
  private static final double PERCENT = 100;

  private final Holdings holdings;
  private final boolean[] listed;
  private final double[] share;
  private final double[] stakes;
  private long steps;
  private boolean settled = true;

  private LookThrough(Holdings holdings) {
    this.holdings = holdings;
    this.listed = new boolean[holdings.count()];
    this.share = new double[holdings.count()];
    this.stakes = holdings.leastStakes();
  }

  /// @param listings as for [FiftyPercent]; those that are certain count
  public static LookThrough of(
      OwnershipGraph graph, Map<String, HolderListing> listings, LocalDate asOf) {
    LookThrough look = new LookThrough(graph.on(asOf));
    listings.forEach((id, listing) -> look.listed[graph.place(id)] = listing.certain());
    Circles circles = Circles.of(look.holdings);
    int start = 0;
    for (int end : circles.ends()) {
      look.solve(circles, start, end);
      start = end;
    }
    return look;
  }

  private void solve(Circles circles, int start, int end) {
    double moved;
    do {
      moved = 0;
      for (int at = start; at < end; at++) {
        int party = circles.party(at);
        double before = share[party];
        share[party] = sum(party);
        moved = Math.max(moved, Math.abs(share[party] - before));
      }
      settled &= steps <= LIMIT_STEPS || moved <= TOLERANCE;
    } while (moved > TOLERANCE && steps <= LIMIT_STEPS);
  }

  private double sum(int party) {
    double sum = 0;
    for (int edge = holdings.firstToOwner(party); edge < holdings.endToOwner(party); edge++) {
      int owner = holdings.owner(edge);
      sum += stakes[edge] * (listed[owner] ? 1 : share[owner]);
      steps++;
    }
    return Math.min(1, sum / PERCENT);
  }

  /// The share of listed parties in a party, in percent; at least so much where stakes are unknown.
  public double percent(Holder party) {
    return PERCENT * share[holdings.graph().place(party.id())];
  }

  /// Whether all circles were solved to 1e-13; where they were not, shares are lower bounds.
  public boolean settled() {
    return settled;
  }
}
