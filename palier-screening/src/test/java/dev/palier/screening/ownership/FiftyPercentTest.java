package dev.palier.screening.ownership;

import static dev.palier.screening.ownership.Graphs.DAY;
import static dev.palier.screening.ownership.Graphs.RULE;
import static dev.palier.screening.ownership.Graphs.entry;
import static dev.palier.screening.ownership.Graphs.listed;
import static dev.palier.screening.ownership.Graphs.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiftyPercentTest {

  /// The examples of the Treasury's question 401 (2014-08-13), whose reading 90 FR 47201 follows.
  @Test
  void answersTheExamplesOfTheTreasury() {
    assertThat(verdict(listed(Graphs.of("x,a,50", "a,b,50", "o,b,50"), "x"), "b"))
        .as("X owns 50 percent of A, A owns 50 percent of B: B is owned")
        .isEqualTo(Verdict.OWNED);
    assertThat(
            verdict(listed(Graphs.of("x,a,50", "x,b,50", "a,c,25", "b,c,25", "o,c,50"), "x"), "c"))
        .as("X owns 50 percent of A and of B, each owns 25 percent of C: C is owned")
        .isEqualTo(Verdict.OWNED);
    assertThat(verdict(listed(Graphs.of("x,a,50", "x,b,10", "a,b,40", "o,b,50"), "x"), "b"))
        .as("X owns 50 percent of A and 10 percent of B, A owns 40 percent of B: B is owned")
        .isEqualTo(Verdict.OWNED);
    FiftyPercent short25 =
        listed(
            Graphs.of("x,a,50", "o,a,50", "x,b,25", "o,b,75", "a,c,25", "b,c,25", "o,c,50"), "x");
    assertThat(verdict(short25, "c"))
        .as("X owns 50 percent of A and 25 percent of B, each owns 25 percent of C: C is not owned")
        .isEqualTo(Verdict.NOT_OWNED);
    FiftyPercent minorities =
        listed(Graphs.of("x,a,25", "o,a,75", "x,b,25", "o,b,75", "a,c,50", "b,c,50"), "x");
    assertThat(verdict(minorities, "c"))
        .as("X owns 25 percent of A and of B, each owns 50 percent of C: C is not owned")
        .isEqualTo(Verdict.NOT_OWNED);
    assertThat(
            verdict(
                listed(Graphs.of("x,a,25", "y,a,25", "o,a,50", "a,b,50", "o,b,50"), "x", "y"), "b"))
        .as("X and Y own 25 percent of A each, A owns 50 percent of B: B is owned")
        .isEqualTo(Verdict.OWNED);
  }

  @Test
  void countsHalfExactlyAndNothingBelow() {
    assertThat(
            verdict(
                listed(
                    Graphs.of("x,a,49.999999999999999999999999", "o,a,50.000000000000000000000001"),
                    "x"),
                "a"))
        .isEqualTo(Verdict.NOT_OWNED);
    assertThat(
            verdict(
                listed(Graphs.of("x,a,16.7", "y,a,16.7", "z,a,16.6", "o,a,50"), "x", "y", "z"),
                "a"))
        .isEqualTo(Verdict.OWNED);
  }

  @Test
  void explainsEachOwnerByItsChain() {
    OwnershipGraph graph =
        Graphs.of(
            "huawei,holding,60",
            "other,holding,40",
            "holding,acme,30",
            "smic,acme,25",
            "o,acme,45");
    FiftyPercent answer = listed(graph, "huawei", "smic");
    Affiliation acme = answer.of(graph.find("acme").orElseThrow());
    assertThat(acme.verdict()).isEqualTo(Verdict.OWNED);
    assertThat(acme.least()).isEqualByComparingTo("55");
    assertThat(acme.owners()).hasSize(2);
    Chain chain = acme.owners().getFirst().chains().getFirst();
    assertThat(chain.holders()).extracting(Holder::name).containsExactly("holding", "huawei");
    assertThat(chain.stakes()).extracting(Stake::toString).containsExactly("30 %", "60 %");
    assertThat(acme.listings())
        .extracting(end -> end.holder().name())
        .containsExactly("huawei", "smic");
  }

  @Test
  void tellsEveryChainButNotEndlessly() {
    OwnershipGraph graph = Graphs.of("x,a,30", "y,a,25", "o,a,45", "a,b,100", "b,c,50", "o,c,50");
    CountedOwner b = listed(graph, "x", "y").of(graph.find("c").orElseThrow()).owners().getFirst();
    assertThat(b.chains())
        .extracting(chain -> chain.holders().stream().map(Holder::name).toList().toString())
        .containsExactly("[b, a, x]", "[b, a, y]");
    assertThat(b.more()).isFalse();
    String[] ladder = new String[40];
    for (int step = 0; step < 20; step++) {
      String below = step == 0 ? "x" : "l" + step;
      String beside = step == 0 ? "y" : "r" + step;
      ladder[2 * step] = below + ",l" + (step + 1) + ",50\n" + beside + ",l" + (step + 1) + ",50";
      ladder[2 * step + 1] =
          below + ",r" + (step + 1) + ",50\n" + beside + ",r" + (step + 1) + ",50";
    }
    OwnershipGraph ladders = Graphs.of(ladder);
    CountedOwner side =
        listed(ladders, "x", "y").of(ladders.find("l20").orElseThrow()).owners().getFirst();
    assertThat(side.more()).isTrue();
    assertThat(side.chains()).hasSize(10);
  }

  @Test
  void endsInCircles() {
    OwnershipGraph circle = Graphs.of("a,b,60", "b,a,60", "o,a,40", "o,b,40");
    assertThat(verdict(listed(circle), "a")).isEqualTo(Verdict.NOT_OWNED);
    OwnershipGraph held = Graphs.of("a,b,60", "b,a,30", "x,a,20", "x,b,40", "o,a,50");
    FiftyPercent answer = listed(held, "x");
    assertThat(verdict(answer, "a")).as("20 of x, b is not owned").isEqualTo(Verdict.NOT_OWNED);
    OwnershipGraph full = Graphs.of("a,b,60", "b,a,30", "x,a,50", "o,a,20", "x,b,40");
    Affiliation b = listed(full, "x").of(full.find("b").orElseThrow());
    assertThat(b.verdict()).isEqualTo(Verdict.OWNED);
    assertThat(b.least()).isEqualByComparingTo("100");
    assertThat(b.owners())
        .flatExtracting(CountedOwner::chains)
        .extracting(Chain::end)
        .extracting(Holder::name)
        .containsOnly("x");
  }

  @Test
  void takesAnUnknownStakeForRedFlag29() {
    OwnershipGraph graph = Graphs.of("x,a,", "o,a,40");
    Affiliation a = listed(graph, "x").of(graph.find("a").orElseThrow());
    assertThat(a.verdict()).isEqualTo(Verdict.RED_FLAG_29);
    assertThat(a.least()).isEqualByComparingTo("0");
    assertThat(a.greatest()).isEqualByComparingTo("60");
    assertThat(a.doubts())
        .containsExactly(
            new Doubt.Percentage(
                graph.find("x").orElseThrow(), graph.find("a").orElseThrow(), Stake.UNKNOWN));
  }

  @Test
  void knowsThatOthersLeaveTooLittle() {
    assertThat(verdict(listed(Graphs.of("x,a,?", "o,a,50.1"), "x"), "a"))
        .isEqualTo(Verdict.NOT_OWNED);
    assertThat(verdict(listed(Graphs.of("x,a,30", "y,a,?", "o,a,50.1"), "x", "y"), "a"))
        .isEqualTo(Verdict.NOT_OWNED);
    assertThat(verdict(listed(Graphs.of("x,a,25-49", "o,a,10"), "x"), "a"))
        .as("the graph leaves 65 percent without an owner")
        .isEqualTo(Verdict.OWNERS_NOT_STATED);
    assertThat(verdict(listed(Graphs.of("x,a,25-50", "o,a,10"), "x"), "a"))
        .isEqualTo(Verdict.RED_FLAG_29);
  }

  @Test
  void asksWhoHoldsTheRest() {
    OwnershipGraph graph = Graphs.of("o,a,20", "a,b,100");
    FiftyPercent answer = listed(graph);
    Affiliation b = answer.of(graph.find("b").orElseThrow());
    assertThat(b.verdict()).isEqualTo(Verdict.OWNERS_NOT_STATED);
    assertThat(b.doubts()).singleElement().isInstanceOf(Doubt.Owners.class);
    assertThat(b.doubts().getFirst().about().name()).isEqualTo("a");
    assertThat(verdict(answer, "o")).isEqualTo(Verdict.OWNERS_NOT_STATED);
  }

  @Test
  void takesAMatchByNameForPossible() {
    OwnershipGraph graph = Graphs.of("x,a,50", "a,b,70", "o,b,30");
    FiftyPercent answer =
        FiftyPercent.of(graph, Map.of("x", HolderListing.possible(entry("us-el/x"))), DAY, RULE);
    Affiliation b = answer.of(graph.find("b").orElseThrow());
    assertThat(b.verdict()).isEqualTo(Verdict.RED_FLAG_29);
    assertThat(b.doubts()).singleElement().isInstanceOf(Doubt.Identity.class);
    assertThat(b.owners()).isEmpty();
  }

  @Test
  void countsTheSharesOfTheDay() {
    OwnershipGraph graph =
        Graphs.csv(
            """
            owner,owned,percent,from,until,source
            x,a,60,2021-01-01,2024-07-01,register
            x,a,40,2024-07-01,,register
            o,a,60,2024-07-01,,register
            """);
    Map<String, HolderListing> x = Map.of("x", HolderListing.certain(entry("us-el/x")));
    Holder a = graph.find("a").orElseThrow();
    assertThat(FiftyPercent.of(graph, x, LocalDate.parse("2024-06-30"), RULE).verdict(a))
        .isEqualTo(Verdict.OWNED);
    FiftyPercent later = FiftyPercent.of(graph, x, LocalDate.parse("2024-07-01"), RULE);
    assertThat(later.verdict(a)).isEqualTo(Verdict.NOT_OWNED);
    assertThat(later.of(a).minority()).isTrue();
  }

  @Test
  void reachesNoDomesticEntityButWhatItOwns() {
    OwnershipGraph graph =
        Graphs.csv(
            """
            owner,owned,percent,owned_country
            x,futura,100,US
            futura,acme,100,HK
            """);
    FiftyPercent answer = listed(graph, "x");
    assertThat(verdict(answer, "futura")).isEqualTo(Verdict.OWNED_DOMESTIC);
    assertThat(verdict(answer, "acme")).isEqualTo(Verdict.OWNED);
  }

  @Test
  void namesTheStrictestOfSeveralOwners() {
    OwnershipGraph graph = Graphs.of("x,a,30", "y,a,30", "z,a,10", "o,a,30");
    FiftyPercent answer =
        FiftyPercent.of(
            graph,
            Map.of(
                "x",
                HolderListing.certain(
                    entry(
                        "us-meu/x",
                        "For all items listed in Supplement No. 2",
                        "Case-by-case review.",
                        List.of())),
                "y",
                HolderListing.certain(
                    entry(
                        "us-el/y",
                        "For all items subject to the EAR. (See § 744.11 of the EAR)",
                        "Presumption of denial.",
                        List.of())),
                "z",
                HolderListing.certain(
                    entry(
                        "us-el/z",
                        "For all items subject to the EAR",
                        "See § 744.2(d) of the EAR",
                        List.of()))),
            DAY,
            RULE);
    StrictestTerms terms = answer.of(graph.find("a").orElseThrow()).terms();
    assertThat(terms.requirement().orElseThrow().entry().id()).isEqualTo("us-el/y");
    assertThat(terms.policy().orElseThrow().text()).isEqualTo("Presumption of denial.");
    assertThat(terms.unranked()).extracting(e -> e.id()).containsExactly("us-el/z");
  }

  @Test
  void countsOnlyTheListsAndProgrammesOfTheRule() {
    assertThat(RULE.reach(entry("us-el/1"))).isEqualTo(FiftyPercentRule.Reach.COUNTS);
    assertThat(RULE.reach(entry("us-uvl/1"))).isEqualTo(FiftyPercentRule.Reach.NOT);
    assertThat(RULE.reach(entry("us-sdn/1"))).isEqualTo(FiftyPercentRule.Reach.UNKNOWN);
    assertThat(RULE.reach(entry("us-sdn/1", null, null, List.of("CUBA"))))
        .isEqualTo(FiftyPercentRule.Reach.NOT);
    assertThat(RULE.reach(entry("us-sdn/1", null, null, List.of("IFSR", "NPWMD"))))
        .isEqualTo(FiftyPercentRule.Reach.COUNTS);
  }

  @Test
  void tellsWhatTheGraphAddsUpTooHighAndTellsTwice() {
    Holdings holdings = Graphs.of("x,a,70", "o,a,40", "x,b,30", "x,b,40", "x,b,").on(DAY);
    assertThat(holdings.excesses())
        .singleElement()
        .extracting(e -> e.owned().name())
        .isEqualTo("a");
    assertThat(holdings.toldTwice()).isNotEmpty();
    assertThat(holdings.toldTwice().getLast().read()).hasToString("30–40 %");
  }

  @Test
  void refusesAListingOfAStranger() {
    OwnershipGraph graph = Graphs.of("x,a,70");
    assertThatThrownBy(() ->
            FiftyPercent.of(graph, Map.of("q", HolderListing.certain(entry("us-el/q"))), DAY, RULE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("q");
  }
}
