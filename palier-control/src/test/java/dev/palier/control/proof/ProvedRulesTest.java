package dev.palier.control.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every property of the shipped rules is proved or acknowledged, in every period since 2022.
class ProvedRulesTest {

  private static final StatuteBook BOOK = StatuteBook.packaged();
  private static final Obligations OBLIGATIONS = Obligations.packaged(BOOK);
  private static List<Proofs> all = List.of();

  @BeforeAll
  static void proveEveryPeriod() {
    Prover prover = new Prover(BOOK, OBLIGATIONS);
    all = prover.on(prover.periods(LocalDate.parse("2022-08-01")), proofs -> {});
  }

  @Test
  void everyPropertyIsProvedOrAcknowledgedInEveryPeriod() {
    assertThat(all).hasSizeGreaterThan(30).allMatch(proofs -> proofs.list().size() > 50);
    assertThat(all.stream().flatMap(ProvedRulesTest::unsettled)).isEmpty();
  }

  @Test
  void everyAcknowledgementIsNeeded() {
    List<String> used =
        all.stream()
            .flatMap(proofs -> proofs.with(Verdict.ACKNOWLEDGED).stream())
            .map(proof -> proof.property().id())
            .distinct()
            .toList();
    assertThat(OBLIGATIONS.acknowledgements().stream().flatMap(a -> a.properties().stream()))
        .isSubsetOf(used);
  }

  /// More capability alone never frees an item; what frees one is the market, and less of another
  /// figure.
  @Test
  void noFigureFreesAnItemByItself() {
    assertThat(
            all.stream()
                .flatMap(proofs -> proofs.with(Verdict.PROVED).stream())
                .map(proof -> proof.property().id())
                .filter(id -> id.startsWith("monotone/item."))
                .distinct())
        .containsExactlyInAnyOrder(
            "monotone/item.tpp",
            "monotone/item.performance_density",
            "monotone/item.dram_bandwidth_gbps",
            "monotone/item.io_bandwidth_gbps");
  }

  @Test
  void theRuleOf2022LetsMoreComputeWithLessInputAndOutputGo() {
    Witness pair = witness("2022-10-21", "monotone/compute-with-less-io");
    assertThat(pair.isPair()).isTrue();
    assertThat(number(pair.transactions().getLast(), "item.tpp"))
        .isGreaterThan(number(pair.first(), "item.tpp"))
        .isGreaterThanOrEqualTo(4800);
    assertThat(number(pair.transactions().getLast(), "item.io_bandwidth_gbps")).isLessThan(600);
    assertThat(find("2023-11-17", "monotone/compute-with-less-io").verdict())
        .isEqualTo(Verdict.PROVED);
  }

  @Test
  void theMarketFreesAChipOfTheSameFigures() {
    Witness pair = witness("2026-09-24", "monotone/marketing");
    assertThat(number(pair.transactions().getLast(), "item.tpp"))
        .isGreaterThanOrEqualTo(number(pair.first(), "item.tpp"))
        .isLessThan(4800);
  }

  private static Stream<String> unsettled(Proofs proofs) {
    return proofs.list().stream()
        .filter(proof -> !proof.verdict().isSettled())
        .map(proof ->
            proofs.day()
                + " "
                + proof.verdict()
                + " "
                + proof.property().id()
                + " "
                + proof.reason()
                + proof
                    .findWitness()
                    .map(witness ->
                        witness.notable().stream()
                            .map(fact -> fact + " " + witness.first().get(fact))
                            .collect(Collectors.joining(", ")))
                    .orElse(""));
  }

  private static Witness witness(String day, String property) {
    return find(day, property).findWitness().orElseThrow();
  }

  /// The proof that stands on a day: that of the last period begun.
  private static Proof find(String day, String property) {
    return all.stream()
        .filter(proofs -> !proofs.day().isAfter(LocalDate.parse(day)))
        .reduce((first, second) -> second)
        .orElseThrow()
        .list()
        .stream()
        .filter(proof -> proof.property().id().equals(property))
        .findFirst()
        .orElseThrow();
  }

  private static double number(Facts facts, String name) {
    return ((FactValue.Number) facts.get(BOOK.vocabulary().get(name))).value();
  }
}
