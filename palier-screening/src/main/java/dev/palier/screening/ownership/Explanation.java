package dev.palier.screening.ownership;

import dev.palier.screening.ownership.Affiliation.ListedHolder;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Why a party is owned, or what would have to be known to say so.
///
/// Chains go up along owners that came into the closure in an earlier round, so they end at a
/// listed party even where the graph runs in circles.
final class Explanation {

  /// How many open questions about one party are told.
  private static final int LIMIT_DOUBTS = 20;

  /// How many chains over one direct owner are told.
  private static final int LIMIT_CHAINS = 10;

  /// How many holders a chain that is told may have.
  private static final int LIMIT_LENGTH = 500;

  private final Holdings holdings;
  private final Map<String, HolderListing> listings;
  private final Closure certain;
  private final Closure stated;
  private final Closure anybody;

  Explanation(
      Holdings holdings,
      Map<String, HolderListing> listings,
      Closure certain,
      Closure stated,
      Closure anybody) {
    this.holdings = holdings;
    this.listings = listings;
    this.certain = certain;
    this.stated = stated;
    this.anybody = anybody;
  }

  /// The direct owners that count for certain, the largest stake first.
  List<CountedOwner> owners(int party) {
    return Arrays.stream(
            larger(
                edges(party)
                    .filter(edge -> certain.holds(holdings.owner(edge)))
                    .filter(edge -> holdings.stake(edge).high().signum() > 0)))
        .mapToObj(this::counted)
        .toList();
  }

  private CountedOwner counted(int edge) {
    List<Chain> chains = new ArrayList<>();
    boolean more = !follow(edge, new ArrayList<>(), new ArrayList<>(), chains);
    return new CountedOwner(holder(holdings.owner(edge)), holdings.stake(edge), chains, more);
  }

  /// Adds every chain that goes on from an edge, each step to an owner of an earlier round.
  ///
  /// @return false where there are more than are told
  private boolean follow(int edge, List<Holder> holders, List<Stake> stakes, List<Chain> chains) {
    if (chains.size() == LIMIT_CHAINS || holders.size() == LIMIT_LENGTH) {
      return false;
    }
    int owner = holdings.owner(edge);
    holders.add(holder(owner));
    stakes.add(holdings.stake(edge));
    boolean all = true;
    if (certain.round(owner) == 0) {
      chains.add(new Chain(holders, stakes));
    } else {
      for (int up : larger(above(owner))) {
        all &= follow(up, holders, stakes, chains);
      }
    }
    holders.removeLast();
    stakes.removeLast();
    return all;
  }

  /// The edges to the owners that came in before a party and made it come in.
  private IntStream above(int party) {
    return edges(party)
        .filter(edge -> certain.round(holdings.owner(edge)) < certain.round(party))
        .filter(edge -> holdings.stake(edge).low().signum() > 0);
  }

  /// Edges in the order of their stakes, the largest first.
  private int[] larger(IntStream edges) {
    return edges
        .boxed()
        .sorted(
            Comparator.<Integer, BigDecimal>comparing(edge -> holdings.stake(edge).low())
                .reversed()
                .thenComparing(edge -> holder(holdings.owner(edge)).id()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// The listed parties that any chain of counted owners leads to.
  List<ListedHolder> listings(int party) {
    List<ListedHolder> found = new ArrayList<>();
    climb(
        party,
        edge -> certain.holds(holdings.owner(edge)) && holdings.stake(edge).high().signum() > 0,
        above -> {
          HolderListing listing = listings.get(holder(above).id());
          if (above != party && listing != null && listing.certain()) {
            found.add(new ListedHolder(holder(above), listing));
          }
          return above == party || listing == null || !listing.certain();
        });
    found.sort(Comparator.comparing(end -> end.holder().id()));
    return found;
  }

  /// What would settle an open verdict: questions about the party and about those above it on whom
  /// it hangs, the nearest first.
  List<Doubt> doubts(int party, Verdict verdict) {
    return switch (verdict) {
      case LISTED, OWNED, OWNED_DOMESTIC, NOT_OWNED -> List.of();
      case RED_FLAG_29 -> doubts(party, stated);
      case OWNERS_NOT_STATED -> doubts(party, anybody);
    };
  }

  private List<Doubt> doubts(int party, Closure closure) {
    Set<Doubt> found = new LinkedHashSet<>();
    climb(
        party,
        edge -> closure.holds(holdings.owner(edge)) && holdings.stake(edge).high().signum() > 0,
        above -> {
          Holder holder = holder(above);
          HolderListing listing = listings.get(holder.id());
          if (above != party && listing != null) {
            if (!listing.certain()) {
              found.add(new Doubt.Identity(holder, listing));
            }
            return false;
          }
          if (above != party && certain.holds(above)) {
            return false;
          }
          edges(above)
              .filter(edge -> closure.holds(holdings.owner(edge)))
              .filter(edge -> !holdings.stake(edge).known())
              .forEach(edge ->
                  found.add(
                      new Doubt.Percentage(
                          holder(holdings.owner(edge)), holder, holdings.stake(edge))));
          BigDecimal rest = Stake.HUNDRED.subtract(holdings.stated(above));
          if (closure == anybody && rest.signum() > 0) {
            found.add(new Doubt.Owners(holder, rest));
          }
          return found.size() < LIMIT_DOUBTS;
        });
    return found.stream().limit(LIMIT_DOUBTS).toList();
  }

  /// Visits a party and those above it, the nearest first, each once.
  ///
  /// @param way which edges to an owner are gone
  /// @param visit whether to go on above a party
  private void climb(int party, IntPredicate way, IntPredicate visit) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(party));
    seen.set(party);
    while (!open.isEmpty()) {
      int at = open.removeFirst();
      if (visit.test(at)) {
        edges(at)
            .filter(way)
            .map(holdings::owner)
            .filter(owner -> !seen.get(owner))
            .forEach(owner -> {
              seen.set(owner);
              open.add(owner);
            });
      }
    }
  }

  private IntStream edges(int party) {
    return holdings.toOwners(party);
  }

  private Holder holder(int place) {
    return holdings.graph().holders().get(place);
  }
}
