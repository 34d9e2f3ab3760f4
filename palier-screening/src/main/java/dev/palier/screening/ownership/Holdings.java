package dev.palier.screening.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Who holds what of whom on one day, by places in the graph's list of holders. Where several
/// sources tell one stake at one time, it is between all that they say ([Stake#or]).
public final class Holdings {

  private final OwnershipGraph graph;
  private final int[] firstOwner;
  private final int[] owners;
  private final int[] owned;
  private final Stake[] stakes;
  private final int[] firstHeld;
  private final int[] held;
  private final BigDecimal[] stated;
  private final List<Twice> toldTwice = new ArrayList<>();

  /// A stake of which two sources say different things for one day.
  public record Twice(Holder owner, Holder owned, Stake read) {}

  /// A party of which more than the whole is held, as the graph tells it.
  public record Excess(Holder owned, BigDecimal percent) {}

  private Holdings(OwnershipGraph graph, int[] shares) {
    this.graph = graph;
    int count = graph.holders().size();
    this.owners = new int[shares.length];
    this.owned = new int[shares.length];
    this.stakes = new Stake[shares.length];
    int edges = join(sorted(sorted(shares, graph::ownerPlace, count), graph::ownedPlace, count));
    this.firstOwner = firsts(owned, edges, count);
    this.firstHeld = firsts(owners, edges, count);
    this.held = sorted(IntStream.range(0, edges).toArray(), edge -> owners[edge], count);
    this.stated = new BigDecimal[count];
    Arrays.fill(stated, BigDecimal.ZERO);
    for (int edge = 0; edge < edges; edge++) {
      stated[owned[edge]] = stated[owned[edge]].add(stakes[edge].low());
    }
  }

  static Holdings of(OwnershipGraph graph, LocalDate day) {
    return new Holdings(
        graph,
        IntStream.range(0, graph.shares().size())
            .filter(share -> graph.shares().get(share).heldOn(day))
            .toArray());
  }

  /// Writes one edge for each pair of parties, of shares in the order of what is owned and by whom.
  private int join(int[] shares) {
    int edges = 0;
    for (int share : shares) {
      int owner = graph.ownerPlace(share);
      int of = graph.ownedPlace(share);
      Stake stake = graph.shares().get(share).stake();
      if (edges > 0 && owners[edges - 1] == owner && owned[edges - 1] == of) {
        Stake before = stakes[edges - 1];
        stakes[edges - 1] = before.or(stake);
        if (!before.equals(stake)) {
          toldTwice.add(
              new Twice(graph.holders().get(owner), graph.holders().get(of), stakes[edges - 1]));
        }
      } else {
        owners[edges] = owner;
        owned[edges] = of;
        stakes[edges++] = stake;
      }
    }
    return edges;
  }

  /// Numbers in the order of their keys; those of one key stay in the order they had.
  private static int[] sorted(int[] numbers, IntUnaryOperator key, int keys) {
    int[] next = new int[keys + 1];
    for (int number : numbers) {
      next[key.applyAsInt(number) + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] sorted = new int[numbers.length];
    for (int number : numbers) {
      sorted[next[key.applyAsInt(number)]++] = number;
    }
    return sorted;
  }

  /// Where the edges of each party begin, once they are in its order.
  private static int[] firsts(int[] places, int edges, int count) {
    int[] firsts = new int[count + 1];
    for (int edge = 0; edge < edges; edge++) {
      firsts[places[edge] + 1]++;
    }
    Arrays.parallelPrefix(firsts, Integer::sum);
    return firsts;
  }

  public OwnershipGraph graph() {
    return graph;
  }

  /// Stakes of which two sources say different things.
  public List<Twice> toldTwice() {
    return List.copyOf(toldTwice);
  }

  /// Parties of which more than 100 percent is held: something in the graph is wrong there.
  public List<Excess> excesses() {
    return IntStream.range(0, count())
        .filter(party -> stated[party].compareTo(Stake.HUNDRED) > 0)
        .mapToObj(party -> new Excess(graph.holders().get(party), stated[party]))
        .toList();
  }

  int count() {
    return stated.length;
  }

  /// The edges to the owners of a party.
  IntStream toOwners(int party) {
    return IntStream.range(firstOwner[party], firstOwner[party + 1]);
  }

  int firstToOwner(int party) {
    return firstOwner[party];
  }

  int endToOwner(int party) {
    return firstOwner[party + 1];
  }

  boolean hasOwners(int party) {
    return firstOwner[party] < firstOwner[party + 1];
  }

  /// Where the edges by which a party holds others begin; [#held] numbers them.
  int firstHeld(int party) {
    return firstHeld[party];
  }

  int endHeld(int party) {
    return firstHeld[party + 1];
  }

  int held(int at) {
    return held[at];
  }

  int owner(int edge) {
    return owners[edge];
  }

  int owned(int edge) {
    return owned[edge];
  }

  Stake stake(int edge) {
    return stakes[edge];
  }

  /// The least stakes of all edges in percent, rounded to doubles.
  double[] leastStakes() {
    return IntStream.range(0, firstOwner[count()])
        .mapToDouble(edge -> stakes[edge].low().doubleValue())
        .toArray();
  }

  /// How much of a party the graph states for certain, over all its owners.
  BigDecimal stated(int party) {
    return stated[party];
  }
}
