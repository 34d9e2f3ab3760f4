package dev.palier.catalog.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.maker.Maker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of levels, three times: on pinned figures, and on the shipped catalogue with Blackwell
/// in its rack version and in its version for boards of eight.
class TableOfLevelsTest {

  private static final Catalog CATALOG = Catalog.packaged();
  private static final LadderBook BOOK = LadderBook.packaged(CATALOG);
  private static final BigDecimal QUARTER_MONTHS = new BigDecimal("3");

  private static final Map<String, String> IDS =
      Map.of(
          "A800", "nvidia-a800-sxm",
          "H800", "nvidia-h800-sxm",
          "H20", "nvidia-h20",
          "H200", "nvidia-h200-sxm");

  private static final Source PINNED =
      new Source(
          SampleLadder.CHIPS.values(),
          SampleLadder.MAKERS,
          SampleLadder::chip,
          row -> SampleLadder.query(LadderMetrics.TPP, row.asOf().toString()));

  private static final Source FLAGSHIPS = shipped("nvidia-flagships", "nvidia-gb200");
  private static final Source BOARDS = shipped("nvidia-boards", "nvidia-b200-sxm");

  static List<ExpectedLevels> rows() {
    return ExpectedLevels.list();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void levelsOnPinnedFigures(ExpectedLevels row) {
    assertThat(PINNED.levels(row)).isEqualTo(row.levels());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void levelsAmongTheFlagships(ExpectedLevels row) {
    assertThat(FLAGSHIPS.levels(row)).isEqualTo(row.levels());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void levelsAmongTheBoards(ExpectedLevels row) {
    assertThat(BOARDS.levels(row)).isEqualTo(row.levels());
  }

  /// The levels of the H20 on 15 July 2025 once the A100, whose end of life was announced in 2024,
  /// is left out.
  @Test
  void withoutTheWithdrawnA100() {
    ExpectedLevels row =
        rows().stream()
            .filter(expected -> expected.asOf().equals(LocalDate.parse("2025-07-15")))
            .findFirst()
            .get();
    for (Source source : List.of(PINNED.left(), FLAGSHIPS.left(), BOARDS.left())) {
      assertThat(source.levels(row)).isEqualTo(List.of(5, 5, 4, 4, 4, 2));
      assertThat(source.level(row, LadderMetrics.DENSE_8_BIT, Definition.DENSE_RANK)).isEqualTo(3);
      assertThat(source.level(row, LadderMetrics.TPP, Definition.DENSE_RANK)).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void agesWithinAQuarter(ExpectedLevels row) {
    for (Source source : List.of(PINNED, FLAGSHIPS, BOARDS)) {
      assertThat(source.age(row, LadderMetrics.DENSE_8_BIT))
          .isCloseTo(row.age8Bit(), within(QUARTER_MONTHS));
      if (!row.chip().equals("H800")) {
        assertThat(source.age(row, LadderMetrics.MEMORY_BANDWIDTH))
            .isCloseTo(row.ageBandwidth(), within(QUARTER_MONTHS));
      }
    }
  }

  /// The table's 0 months for the H800's bandwidth contradicts the definition: the H100 has the
  /// same 3350 GB/s, and came a year before. The table's own 12 months for its rate say so too.
  @Test
  void theBandwidthOfTheH800WasAYearOld() {
    ExpectedLevels row =
        rows().stream().filter(expected -> expected.chip().equals("H800")).findFirst().get();
    assertThat(row.ageBandwidth()).isZero();
    for (Source source : List.of(PINNED, FLAGSHIPS, BOARDS)) {
      assertThat(source.age(row, LadderMetrics.MEMORY_BANDWIDTH))
          .isCloseTo(row.age8Bit(), within(QUARTER_MONTHS));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void sharesOfTheFrontier(ExpectedLevels row) {
    assertThat(PINNED.share(row)).isEqualTo(row.share8Bit());
    assertThat(FLAGSHIPS.share(row)).isEqualTo(row.share8Bit());
  }

  /// The table takes Blackwell at 5000 TOPS, the rate of the rack version. A module for boards runs
  /// at 4500, so that every share measured with it is another one.
  @ParameterizedTest
  @MethodSource("rows")
  void sharesOfTheFrontierAmongTheBoards(ExpectedLevels row) {
    Map<String, String> withBoards = Map.of("1/17", "1/15", "1/2.5", "1/2.3", "1/3.5", "1/3.9");
    assertThat(BOARDS.share(row))
        .isEqualTo(withBoards.getOrDefault(row.share8Bit(), row.share8Bit()));
  }

  private static Source shipped(String reference, String blackwell) {
    return new Source(
        CATALOG.chips(),
        CATALOG.makers(),
        name -> CATALOG.getChip(IDS.getOrDefault(name, blackwell)),
        row -> BOOK.query(LadderMetrics.TPP, row.asOf(), BOOK.getReference(reference)));
  }

  /// Where the figures of a row come from.
  private record Source(
      Collection<Chip> chips,
      Collection<Maker> makers,
      Function<String, Chip> chip,
      Function<ExpectedLevels, LadderQuery> query) {

    /// The same with withdrawn products left out.
    Source left() {
      return new Source(chips, makers, chip, row -> query.apply(row).withWithdrawn(false));
    }

    List<Integer> levels(ExpectedLevels row) {
      return List.of(
          level(row, LadderMetrics.DENSE_8_BIT, Definition.SKU_RANK),
          level(row, LadderMetrics.TPP, Definition.SKU_RANK),
          level(row, LadderMetrics.MEMORY_BANDWIDTH, Definition.SKU_RANK),
          level(row, LadderMetrics.MEMORY_CAPACITY, Definition.SKU_RANK),
          level(row, LadderMetrics.TPP, Definition.FAMILY_RANK),
          level(row, LadderMetrics.TPP, Definition.GENERATION));
    }

    BigDecimal age(ExpectedLevels row, LadderMetric metric) {
      Level level = ladder(row, metric).level(chip.apply(row.chip()), Definition.CAPABILITY_AGE);
      return ((Level.Measure) level).value();
    }

    String share(ExpectedLevels row) {
      return ladder(row, LadderMetrics.DENSE_8_BIT)
          .share(chip.apply(row.chip()))
          .orElseThrow()
          .text();
    }

    private int level(ExpectedLevels row, LadderMetric metric, Definition definition) {
      return ladder(row, metric).level(chip.apply(row.chip()), definition).number().getAsInt();
    }

    private Ladder ladder(ExpectedLevels row, LadderMetric metric) {
      return Ladder.of(chips, makers, query.apply(row).withMetric(metric));
    }
  }
}
