package dev.palier.screening.ownership;

import static dev.palier.screening.ownership.Graphs.DAY;
import static dev.palier.screening.ownership.Graphs.RULE;
import static dev.palier.screening.ownership.Graphs.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The answer against its definition, on small graphs with circles, bounds and unknown stakes.
class FiftyPercentPropertyTest {

  private static final int WHOLE = 4;

  @Test
  void isTheLeastClosedSet() {
    SplittableRandom random = new SplittableRandom(41);
    for (int run = 0; run < 2_000; run++) {
      OwnershipGraph graph = Graphs.small(random, 2 + random.nextInt(6));
      int seeds = random.nextInt(1 << graph.holders().size());
      Set<String> owned =
          FiftyPercent.of(graph, listings(graph, seeds), DAY, RULE).owned().stream()
              .map(Holder::id)
              .collect(Collectors.toSet());
      assertThat(owned).as("run %s", run).isEqualTo(leastClosed(graph, seeds));
    }
  }

  /// What all sets have in common that hold the seeds and everything of which they hold half.
  private static Set<String> leastClosed(OwnershipGraph graph, int seeds) {
    int parties = graph.holders().size();
    int common = (1 << parties) - 1;
    for (int set = 0; set < 1 << parties; set++) {
      if ((set & seeds) == seeds && holdsWhatItOwns(graph, set)) {
        common &= set;
      }
    }
    Set<String> least = new HashSet<>();
    for (int party = 0; party < parties; party++) {
      if ((common & ~seeds & 1 << party) != 0) {
        least.add("p" + party);
      }
    }
    return least;
  }

  private static boolean holdsWhatItOwns(OwnershipGraph graph, int set) {
    for (int party = 0; party < graph.holders().size(); party++) {
      BigDecimal held = BigDecimal.ZERO;
      for (Share share : graph.shares()) {
        if (share.owned().equals("p" + party) && (set & 1 << number(share.owner())) != 0) {
          held = held.add(share.stake().low());
        }
      }
      if (held.compareTo(BigDecimal.valueOf(50)) >= 0 && (set & 1 << party) == 0) {
        return false;
      }
    }
    return true;
  }

  /// A party is owned if it is so whatever the open stakes turn out to be, and a red flag if it may
  /// be so: every completion of the graph in steps of 25 percent is tried.
  @Test
  void agreesWithEveryCompletionOfTheGraph() {
    SplittableRandom random = new SplittableRandom(43);
    int tried = 0;
    int flags = 0;
    while (tried < 400) {
      OwnershipGraph graph = Graphs.small(random, 2 + random.nextInt(3));
      if (graph.shares().stream().filter(share -> !share.stake().known()).count() > 4) {
        continue;
      }
      tried++;
      int seeds = 1 << random.nextInt(graph.holders().size());
      FiftyPercent answer = FiftyPercent.of(graph, listings(graph, seeds), DAY, RULE);
      Set<String> always = new HashSet<>(ids(graph));
      Set<String> sometimes = new HashSet<>();
      complete(
          graph,
          0,
          new ArrayList<>(),
          complete -> {
            Set<String> owned = leastClosed(complete, seeds);
            always.retainAll(owned);
            sometimes.addAll(owned);
          });
      for (Holder holder : graph.holders()) {
        Verdict verdict = answer.verdict(holder);
        if (verdict != Verdict.LISTED) {
          assertThat(verdict == Verdict.OWNED)
              .as("always %s in %s", holder.id(), graph.shares())
              .isEqualTo(always.contains(holder.id()));
          assertThat(verdict == Verdict.OWNED || verdict == Verdict.RED_FLAG_29)
              .as("sometimes %s in %s", holder.id(), graph.shares())
              .isEqualTo(sometimes.contains(holder.id()));
          flags += verdict == Verdict.RED_FLAG_29 ? 1 : 0;
        }
      }
    }
    assertThat(flags).as("open verdicts among the graphs").isGreaterThan(50);
  }

  private static void complete(
      OwnershipGraph graph, int at, List<Share> sofar, Consumer<OwnershipGraph> each) {
    if (at == graph.shares().size()) {
      OwnershipGraph whole = OwnershipGraph.of(graph.holders(), sofar);
      if (whole.on(DAY).excesses().isEmpty()) {
        each.accept(whole);
      }
      return;
    }
    Share share = graph.shares().get(at);
    for (int quarters = 0; quarters <= WHOLE; quarters++) {
      BigDecimal percent = BigDecimal.valueOf(25L * quarters);
      if (share.stake().low().compareTo(percent) <= 0
          && share.stake().high().compareTo(percent) >= 0) {
        sofar.add(with(share, Stake.of(percent)));
        complete(graph, at + 1, sofar, each);
        sofar.removeLast();
      }
    }
  }

  @Test
  void growsWithTheStakesAndWithTheList() {
    SplittableRandom random = new SplittableRandom(47);
    for (int run = 0; run < 2_000; run++) {
      OwnershipGraph graph = Graphs.small(random, 2 + random.nextInt(8));
      int seeds = random.nextInt(1 << graph.holders().size());
      Set<String> before = counted(graph, seeds);
      int more = seeds | 1 << random.nextInt(graph.holders().size());
      assertThat(counted(graph, more)).containsAll(before);
      if (!graph.shares().isEmpty()) {
        List<Share> raised = new ArrayList<>(graph.shares());
        int at = random.nextInt(raised.size());
        raised.set(at, with(raised.get(at), Stake.of("100")));
        assertThat(counted(OwnershipGraph.of(graph.holders(), raised), seeds)).containsAll(before);
      }
    }
  }

  @Test
  void doesNotDependOnTheOrder() {
    SplittableRandom random = new SplittableRandom(53);
    for (int run = 0; run < 500; run++) {
      OwnershipGraph graph = Graphs.small(random, 2 + random.nextInt(8));
      int seeds = random.nextInt(1 << graph.holders().size());
      List<Holder> holders = new ArrayList<>(graph.holders());
      List<Share> shares = new ArrayList<>(graph.shares());
      Random order = new Random(run);
      Collections.shuffle(holders, order);
      Collections.shuffle(shares, order);
      OwnershipGraph shuffled = OwnershipGraph.of(holders, shares);
      FiftyPercent one = FiftyPercent.of(graph, listings(graph, seeds), DAY, RULE);
      FiftyPercent other = FiftyPercent.of(shuffled, listings(graph, seeds), DAY, RULE);
      for (Holder holder : graph.holders()) {
        Affiliation expected = one.of(holder);
        Affiliation found = other.of(holder);
        assertThat(found.verdict()).isEqualTo(expected.verdict());
        assertThat(found.owners()).isEqualTo(expected.owners());
        assertThat(found.listings()).isEqualTo(expected.listings());
        assertThat(Set.copyOf(found.doubts())).isEqualTo(Set.copyOf(expected.doubts()));
      }
    }
  }

  /// Every owner that counts stands on a chain that ends at a listed party, each link of it part of
  /// a majority.
  @Test
  void explainsByChainsThatEndAtListedParties() {
    SplittableRandom random = new SplittableRandom(59);
    for (int run = 0; run < 1_000; run++) {
      OwnershipGraph graph = Graphs.small(random, 2 + random.nextInt(8));
      int seeds = 1 + random.nextInt((1 << graph.holders().size()) - 1);
      Map<String, HolderListing> listings = listings(graph, seeds);
      FiftyPercent answer = FiftyPercent.of(graph, listings, DAY, RULE);
      for (Holder owned : answer.owned()) {
        Affiliation affiliation = answer.of(owned);
        BigDecimal sum = BigDecimal.ZERO;
        for (CountedOwner owner : affiliation.owners()) {
          assertThat(owner.chains()).isNotEmpty();
          for (Chain chain : owner.chains()) {
            assertThat(listings).containsKey(chain.end().id());
            assertThat(new HashSet<>(chain.holders())).hasSameSizeAs(chain.holders());
          }
          sum = sum.add(owner.stake().low());
        }
        assertThat(sum).isEqualByComparingTo(affiliation.least());
        assertThat(affiliation.listings()).isNotEmpty();
      }
    }
  }

  private static Set<String> counted(OwnershipGraph graph, int seeds) {
    Map<String, HolderListing> listings = listings(graph, seeds);
    Set<String> counted = new HashSet<>(listings.keySet());
    FiftyPercent.of(graph, listings, DAY, RULE).owned().forEach(holder -> counted.add(holder.id()));
    return counted;
  }

  private static Map<String, HolderListing> listings(OwnershipGraph graph, int seeds) {
    Map<String, HolderListing> listings = new HashMap<>();
    for (Holder holder : graph.holders()) {
      if ((seeds & 1 << number(holder.id())) != 0) {
        listings.put(holder.id(), HolderListing.certain(entry("us-el/" + holder.id())));
      }
    }
    return listings;
  }

  private static Set<String> ids(OwnershipGraph graph) {
    return graph.holders().stream().map(Holder::id).collect(Collectors.toSet());
  }

  private static Share with(Share share, Stake stake) {
    return new Share(share.owner(), share.owned(), stake, null, null, "");
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }
}
