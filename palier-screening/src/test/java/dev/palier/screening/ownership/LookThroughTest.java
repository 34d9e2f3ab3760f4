package dev.palier.screening.ownership;

import static dev.palier.screening.ownership.Graphs.DAY;
import static dev.palier.screening.ownership.Graphs.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LookThroughTest {

  @Test
  void multipliesAlongChainsAndAddsOverThem() {
    OwnershipGraph graph = Graphs.of("x,a,50", "x,b,10", "a,b,40", "b,c,50");
    assertThat(percent(graph, "b")).isCloseTo(30, within(1e-9));
    assertThat(percent(graph, "c")).isCloseTo(15, within(1e-9));
  }

  /// x(a) = 0.2 + 0.3 x(b), x(b) = 0.4 + 0.6 x(a): x(a) = 0.32 / 0.82.
  @Test
  void solvesCircles() {
    OwnershipGraph graph = Graphs.of("x,a,20", "b,a,30", "x,b,40", "a,b,60");
    assertThat(percent(graph, "a")).isCloseTo(100 * 0.32 / 0.82, within(1e-9));
  }

  @Test
  void givesNobodyAShareInAClosedCircle() {
    OwnershipGraph graph = Graphs.of("a,b,100", "b,a,100", "x,c,1");
    assertThat(percent(graph, "a")).isZero();
  }

  @Test
  void settlesAlmostClosedCircles() {
    OwnershipGraph graph = Graphs.of("a,b,99.9", "b,a,99.9", "x,a,0.1");
    assertThat(percent(graph, "a")).isCloseTo(100 * 0.001 / (1 - 0.999 * 0.999), within(1e-6));
  }

  /// The linear system solved by elimination, on random graphs.
  @Test
  void equalsTheInverse() {
    SplittableRandom random = new SplittableRandom(61);
    for (int run = 0; run < 500; run++) {
      OwnershipGraph graph = Graphs.small(random, 3 + random.nextInt(6));
      Holdings holdings = graph.on(DAY);
      double[] solved = eliminate(holdings);
      if (solved.length > 0) {
        LookThrough look = LookThrough.of(graph, listed("p0"), DAY);
        assertThat(look.settled()).isTrue();
        for (int party = 1; party < solved.length; party++) {
          assertThat(look.percent(graph.holders().get(party)))
              .isCloseTo(100 * solved[party], within(1e-7));
        }
      }
    }
  }

  /// x of (I − A) x = b with p0 listed; nothing where the system has no single solution.
  private static double[] eliminate(Holdings holdings) {
    int size = holdings.count();
    double[][] system = new double[size][size + 1];
    for (int party = 0; party < size; party++) {
      system[party][party] = 1;
      if (party > 0) {
        for (int edge = holdings.firstToOwner(party); edge < holdings.endToOwner(party); edge++) {
          system[party][holdings.owner(edge)] -= holdings.stake(edge).low().doubleValue() / 100;
        }
      }
    }
    system[0][size] = 1;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column; row < size; row++) {
        pivot = Math.abs(system[row][column]) > Math.abs(system[pivot][column]) ? row : pivot;
      }
      if (Math.abs(system[pivot][column]) < 1e-9) {
        return new double[0];
      }
      double[] swap = system[pivot];
      system[pivot] = system[column];
      system[column] = swap;
      for (int row = 0; row < size; row++) {
        double factor = row == column ? 0 : system[row][column] / system[column][column];
        for (int at = column; at <= size; at++) {
          system[row][at] -= factor * system[column][at];
        }
      }
    }
    double[] solution = new double[size];
    for (int row = 0; row < size; row++) {
      solution[row] = system[row][size] / system[row][row];
    }
    return solution;
  }

  private static double percent(OwnershipGraph graph, String party) {
    return LookThrough.of(graph, listed("x"), DAY)
        .percent(graph.find(party).orElseGet(() -> graph.holders().getFirst()));
  }

  private static Map<String, HolderListing> listed(String holder) {
    return Map.of(holder, HolderListing.certain(entry("us-el/" + holder)));
  }
}
