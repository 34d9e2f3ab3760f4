package dev.palier.screening.ownership;

import java.util.stream.IntStream;

/// The parties in an order in which owners come before what they own; parties that own each other
/// in a circle stand together. R. Tarjan, Depth-first search and linear graph algorithms (1972),
/// with a stack of our own instead of recursion.
final class Circles {

  private final Holdings holdings;
  private final int[] found;
  private final int[] low;
  private final int[] nextEdge;
  private final int[] way;
  private final int[] open;
  private final int[] order;
  private final IntStream.Builder ends = IntStream.builder();
  private final boolean[] done;
  private int time;
  private int opened;
  private int ordered;

  private Circles(Holdings holdings) {
    int count = holdings.count();
    this.holdings = holdings;
    this.found = new int[count];
    this.low = new int[count];
    this.nextEdge = IntStream.range(0, count).map(holdings::firstToOwner).toArray();
    this.way = new int[count];
    this.open = new int[count];
    this.order = new int[count];
    this.done = new boolean[count];
  }

  static Circles of(Holdings holdings) {
    Circles circles = new Circles(holdings);
    for (int party = 0; party < holdings.count(); party++) {
      if (circles.found[party] == 0) {
        circles.walk(party);
      }
    }
    return circles;
  }

  /// The party at a place of the order.
  int party(int at) {
    return order[at];
  }

  /// The place after the last of each circle, in order; a party in no circle is one alone.
  int[] ends() {
    return ends.build().toArray();
  }

  private void walk(int start) {
    int depth = 0;
    way[0] = enter(start);
    while (depth >= 0) {
      int party = way[depth];
      if (nextEdge[party] < holdings.endToOwner(party)) {
        int owner = holdings.owner(nextEdge[party]++);
        if (found[owner] == 0) {
          way[++depth] = enter(owner);
        } else if (!done[owner]) {
          low[party] = Math.min(low[party], found[owner]);
        }
      } else {
        if (low[party] == found[party]) {
          close(party);
        }
        depth--;
        if (depth >= 0) {
          low[way[depth]] = Math.min(low[way[depth]], low[party]);
        }
      }
    }
  }

  private int enter(int party) {
    found[party] = ++time;
    low[party] = time;
    open[opened++] = party;
    return party;
  }

  private void close(int party) {
    int top;
    do {
      top = open[--opened];
      done[top] = true;
      order[ordered++] = top;
    } while (top != party);
    ends.add(ordered);
  }
}
