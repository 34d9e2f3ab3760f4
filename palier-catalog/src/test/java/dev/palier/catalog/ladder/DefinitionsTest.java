package dev.palier.catalog.ladder;

import static dev.palier.catalog.ladder.SampleLadder.chip;
import static dev.palier.catalog.ladder.SampleLadder.ladder;
import static dev.palier.catalog.ladder.SampleLadder.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Market;
import dev.palier.catalog.chip.ReleaseStatus;
import dev.palier.catalog.source.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What each definition answers, in numbers and in words.
class DefinitionsTest {

  private static final LadderMetric BANDWIDTH = LadderMetrics.MEMORY_BANDWIDTH;
  private static final String JULY_2025 = "2025-07-15";

  @Test
  void skuRankNamesTheBetterProducts() {
    Level level = ladder(BANDWIDTH, JULY_2025).level(chip("H20"), Definition.SKU_RANK);
    assertThat(level.explanation())
        .isEqualTo(
            "Level 4 by product rank on memory bandwidth: 3 products are better than H20 (4000"
                + " GB/s): B200 (8000), B300 (8000) and H200 (4800).");
    Level.Rank rank = (Level.Rank) level;
    assertThat(rank.stepsBehind()).isEqualTo(3);
    assertThat(rank.better()).extracting(Chip::id).containsExactly("B200", "B300", "H200");
    assertThat(rank.evidence().grade()).isEqualTo(Grade.C);
    assertThat(rank.evidence().basis()).isEqualTo(DateBasis.FIRST_SHIPMENT);
    assertThat(rank.evidence().isEstimated()).isFalse();
  }

  @Test
  void denseRankCountsTiesOnce() {
    assertThat(ladder(BANDWIDTH, JULY_2025).level(chip("H20"), Definition.DENSE_RANK).explanation())
        .isEqualTo(
            "Level 3 by dense rank on memory bandwidth: 2 values are better than that of H20 (4000"
                + " GB/s): 8000 (B200 and B300) and 4800 (H200).");
  }

  @Test
  void familyRankCountsTheFamilyThatAChipWasCutFrom() {
    assertThat(
            ladder(BANDWIDTH, JULY_2025).level(chip("H20"), Definition.FAMILY_RANK).explanation())
        .isEqualTo(
            "Level 4 by family on memory bandwidth: 3 families have a better product than H20 (4000"
                + " GB/s): Blackwell, Blackwell Ultra and Hopper.");
  }

  @Test
  void generationLooksAtNoFigure() {
    assertThat(ladder(BANDWIDTH, JULY_2025).level(chip("H20"), Definition.GENERATION).explanation())
        .isEqualTo("Level 2 by architecture generation: Blackwell is newer than H20 (Hopper).");
    Level unplaced = ladder(BANDWIDTH, JULY_2025).level(chip("Ascend 910C"), Definition.GENERATION);
    assertThat(unplaced)
        .isEqualTo(
            new Level.NotKnown(
                Definition.GENERATION,
                "The place of Da Vinci among the architectures of its maker is not known."));
  }

  @Test
  void ratioStepsAreCountedByMultiplying() {
    Ladder ladder = ladder(BANDWIDTH, JULY_2025);
    assertThat(ladder.level(chip("H20"), Definition.RATIO_STEP).explanation())
        .isEqualTo(
            "Level 2 by ratio steps on memory bandwidth: 1 step of 2× from H20 (4000 GB/s) to B200"
                + " (8000).");
    assertThat(ladder.level(chip("B300"), Definition.RATIO_STEP).number()).hasValue(1);
    LadderQuery finer = query(BANDWIDTH, JULY_2025);
    finer = finer.withConventions(finer.conventions().withRatio(new BigDecimal("1.6")));
    assertThat(ladder(finer).level(chip("H20"), Definition.RATIO_STEP).number()).hasValue(3);
    assertThatThrownBy(() -> query(BANDWIDTH, JULY_2025).conventions().withRatio(BigDecimal.ONE))
        .hasMessageContaining("must be above 1");
  }

  @Test
  void ageOfCapabilityLooksForTheFirstThatCouldAsMuch() {
    Level.Measure age =
        (Level.Measure) ladder(BANDWIDTH, JULY_2025).level(chip("H20"), Definition.CAPABILITY_AGE);
    assertThat(age.value()).isEqualByComparingTo("13.4");
    assertThat(age.explanation())
        .isEqualTo(
            "As much memory bandwidth as H20 (4000 GB/s) was sold worldwide since 2024-06, 13.4"
                + " months before 15 July 2025: H200 (4800).");
  }

  @Test
  void ageOfCapabilityKeepsWhatWasWithdrawn() {
    LadderQuery query = query(LadderMetrics.DENSE_8_BIT, JULY_2025).withWithdrawn(false);
    assertThat(ladder(query).level(chip("H20"), Definition.CAPABILITY_AGE).explanation())
        .contains("60.5 months before 15 July 2025: A100 (624)");
  }

  @Test
  void noAgeWhereNobodyWorldwideHasAsMuch() {
    Level.Measure age =
        (Level.Measure)
            ladder(BANDWIDTH, "2024-03-01").level(chip("H20"), Definition.CAPABILITY_AGE);
    assertThat(age.value()).isZero();
    assertThat(age.explanation())
        .isEqualTo(
            "No product sold worldwide had as much memory bandwidth as H20 (4000 GB/s) by 1 March"
                + " 2024.");
  }

  @Test
  void distanceToTheBestDomesticProductIsALogarithm() {
    Level.Measure distance =
        (Level.Measure)
            ladder(BANDWIDTH, JULY_2025).level(chip("H20"), Definition.DOMESTIC_DISTANCE);
    assertThat(distance.value()).isEqualByComparingTo("0.223");
    assertThat(distance.explanation())
        .isEqualTo(
            "H20 (4000 GB/s) has 1.3 times the memory bandwidth of the best domestic product,"
                + " Ascend 910C (3200).");
    assertThat(ladder(BANDWIDTH, "2024-06-30").level(chip("H20"), Definition.DOMESTIC_DISTANCE))
        .isInstanceOf(Level.NotKnown.class);
  }

  @Test
  void paretoLayerNeedsAllThreeAxes() {
    Ladder ladder = ladder(BANDWIDTH, JULY_2025);
    assertThat(ladder.level(chip("H20"), Definition.PARETO_LAYER).explanation())
        .isEqualTo(
            "Level 4 by Pareto layer: B200, B300 and H200 are at least as good as H20 on 8-bit dense"
                + " rate, memory bandwidth and memory capacity and better on one.");
    Chip half = SampleChip.of("half").figure(Attribute.FP8, "296").build();
    assertThat(ladder.level(half, Definition.PARETO_LAYER)).isInstanceOf(Level.NotKnown.class);
  }

  @Test
  void anUnknownValueIsNeverANumber() {
    Chip blank = SampleChip.of("blank").shipped("2025-01").build();
    Ladder ladder = ladder(BANDWIDTH, JULY_2025);
    assertThat(ladder.level(blank, Definition.SKU_RANK))
        .isEqualTo(
            new Level.NotKnown(
                Definition.SKU_RANK, "The catalogue does not know the memory bandwidth of blank."));
    assertThat(ladder.levels(blank))
        .filteredOn(level -> level.definition().usesMetric())
        .allMatch(Level.NotKnown.class::isInstance);
    assertThat(ladder.share(blank)).isEmpty();
  }

  @Test
  void aProductOfUnknownValueIsNamedAndNotCounted() {
    Chip blank = SampleChip.of("blank").shipped("2025-01").build();
    List<Chip> chips =
        Stream.concat(SampleLadder.CHIPS.values().stream(), Stream.of(blank)).toList();
    Ladder ladder = Ladder.of(chips, SampleLadder.MAKERS, query(BANDWIDTH, JULY_2025));
    Level.Rank rank = (Level.Rank) ladder.level(chip("H20"), Definition.SKU_RANK);
    assertThat(rank.level()).isEqualTo(4);
    assertThat(rank.evidence().uncounted()).containsExactly("blank");
    assertThat(ladder.reference().getLast().chip()).isEqualTo(blank);
  }

  @Test
  void anEstimateAmongTheBetterFiguresIsFlagged() {
    Chip rumour =
        SampleChip.of("rumour")
            .shipped("2025-01")
            .figure(Attribute.MEMORY_BANDWIDTH_GBPS, "9000", Grade.D)
            .build();
    List<Chip> chips = List.of(rumour, chip("H200"));
    Ladder ladder = Ladder.of(chips, SampleLadder.MAKERS, query(BANDWIDTH, JULY_2025));
    Level.Rank rank = (Level.Rank) ladder.level(chip("H200"), Definition.SKU_RANK);
    assertThat(rank.evidence().isEstimated()).isTrue();
  }

  @Test
  void aDateKnownToTheQuarterIsOpenWithinIt() {
    Level.Rank within =
        (Level.Rank) ladder(BANDWIDTH, "2026-08-15").level(chip("B200"), Definition.SKU_RANK);
    assertThat(within.level()).isEqualTo(2);
    assertThat(within.evidence().openDates()).containsExactly("Rubin");
    Level.Rank after =
        (Level.Rank) ladder(BANDWIDTH, "2026-10-01").level(chip("B200"), Definition.SKU_RANK);
    assertThat(after.evidence().openDates()).isEmpty();
  }

  @Test
  void shareOfTheFrontierIsWrittenAsAFraction() {
    FrontierShare share =
        ladder(LadderMetrics.DENSE_8_BIT, JULY_2025).share(chip("H20")).orElseThrow();
    assertThat(share.text()).isEqualTo("1/17");
    assertThat(share.frontier().id()).isEqualTo("B200");
    assertThat(ladder(BANDWIDTH, JULY_2025).share(chip("H20")).orElseThrow().text())
        .isEqualTo("1/2");
  }

  @Test
  void aPlanOnARoadMapIsNamedAsOne() {
    Chip plan =
        SampleChip.of("plan")
            .status(ReleaseStatus.PLANNED)
            .shipped("2025-01")
            .figure(Attribute.MEMORY_BANDWIDTH_GBPS, "9000")
            .build();
    List<Chip> chips = List.of(plan, chip("H200"));
    LadderQuery query = query(BANDWIDTH, JULY_2025);
    assertThat(Ladder.of(chips, SampleLadder.MAKERS, query).reference()).hasSize(1);
    LadderQuery withPlans =
        query.withScope(
            query.scope().withStatuses(Set.of(ReleaseStatus.RELEASED, ReleaseStatus.PLANNED)));
    Level.Rank rank =
        (Level.Rank)
            Ladder.of(chips, SampleLadder.MAKERS, withPlans)
                .level(chip("H200"), Definition.SKU_RANK);
    assertThat(rank.level()).isEqualTo(2);
    assertThat(rank.evidence().planned()).containsExactly("plan");
  }

  @Test
  void scopeKeepsToMakersMarketsAndTheSwitch() {
    Chip card =
        SampleChip.of("card")
            .market(Market.CONSUMER)
            .shipped("2025-01")
            .figure(Attribute.MEMORY_BANDWIDTH_GBPS, "9000")
            .build();
    List<Chip> chips =
        Stream.concat(SampleLadder.CHIPS.values().stream(), Stream.of(card)).toList();
    LadderQuery query = query(BANDWIDTH, JULY_2025);
    LadderScope scope = query.scope();
    assertThat(names(chips, query)).doesNotContain("card", "H20", "Ascend 910C").contains("A100");
    assertThat(names(chips, query.withWithdrawn(false))).doesNotContain("A100");
    assertThat(names(chips, query.withScope(scope.withExportOnly(true)))).contains("H20");
    assertThat(names(chips, query.withScope(scope.withMakers(Set.of())))).contains("Ascend 910C");
    assertThat(names(chips, query.withScope(scope.withMarkets(Set.of(Market.CONSUMER)))))
        .containsExactly("card");
    assertThat(names(chips, query.withBasis(DateBasis.ANNOUNCED))).isEmpty();
  }

  @Test
  void longListsOfBetterProductsAreCutInWordsOnly() {
    List<Chip> chips =
        IntStream.rangeClosed(1, 9)
            .mapToObj(index ->
                SampleChip.of("p" + index)
                    .shipped("2025-01")
                    .figure(Attribute.MEMORY_BANDWIDTH_GBPS, index + "000")
                    .build())
            .toList();
    Level.Rank rank =
        (Level.Rank)
            Ladder.of(chips, SampleLadder.MAKERS, query(BANDWIDTH, JULY_2025))
                .level(chips.getFirst(), Definition.SKU_RANK);
    assertThat(rank.better()).hasSize(8);
    assertThat(rank.explanation())
        .endsWith("p9 (9000), p8 (8000), p7 (7000), p6 (6000), p5 (5000), p4 (4000) and 2 more.");
  }

  private static List<String> names(List<Chip> chips, LadderQuery query) {
    return Ladder.of(chips, SampleLadder.MAKERS, query).reference().stream()
        .map(rung -> rung.chip().id())
        .toList();
  }
}
