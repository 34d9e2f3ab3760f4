package dev.palier.catalog.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The catalogue's figures held against thresholds and multiples that others have published, and
/// why "n steps behind" and "below a threshold" are different policies.
class ThresholdCrossChecksTest {

  private static final Catalog CATALOG = Catalog.packaged();

  /// TPP of 3A090.a since October 2022, and the lower one of its performance-density test.
  private static final BigDecimal TPP_4800 = new BigDecimal("4800");

  private static final BigDecimal TPP_1600 = new BigDecimal("1600");

  /// The bounds of the case-by-case review of January 2026 (91 FR 1684).
  private static final BigDecimal REVIEW_TPP = new BigDecimal("21000");

  private static final BigDecimal REVIEW_BANDWIDTH_GBPS = new BigDecimal("6500");

  @Test
  void theH20StaysBelowWhatTheA100Exceeds() {
    assertThat(tpp("nvidia-h20")).isEqualByComparingTo("2368").isLessThan(TPP_4800);
    assertThat(tpp("nvidia-a100-sxm")).isEqualByComparingTo("4992").isGreaterThan(TPP_4800);
  }

  @Test
  void caseByCaseReviewTakesTheH200AndTheMi325xButNoB30a() {
    assertThat(isReviewedCaseByCase("nvidia-h200-sxm")).isTrue();
    assertThat(isReviewedCaseByCase("amd-mi325x")).isTrue();
    assertThat(isReviewedCaseByCase("nvidia-b30a")).isFalse();
  }

  /// Published: more than 12 times the H20 and more than 18 times the threshold of 1600, from
  /// 30,000 for the B30A, half of a B300 at 60,000. The catalogue's B300 for boards has 56,000, so
  /// that half of it falls just short of both.
  @Test
  void theB30aFallsJustShortOfThePublishedMultiples() {
    assertThat(tpp("nvidia-gb300")).isEqualByComparingTo("60000");
    assertThat(times(tpp("nvidia-gb300").divide(BigDecimal.TWO), tpp("nvidia-h20")))
        .isEqualTo("13");
    assertThat(times(tpp("nvidia-gb300").divide(BigDecimal.TWO), TPP_1600)).isEqualTo("19");
    assertThat(tpp("nvidia-b30a")).isEqualByComparingTo("28000");
    assertThat(times(tpp("nvidia-b30a"), tpp("nvidia-h20"))).isEqualTo("12");
    assertThat(times(tpp("nvidia-b30a"), TPP_1600)).isEqualTo("18");
    assertThat(tpp("nvidia-b30a"))
        .isLessThan(tpp("nvidia-h20").multiply(new BigDecimal("12")))
        .isLessThan(TPP_1600.multiply(new BigDecimal("18")));
  }

  @Test
  void aChipAtAFixedThresholdFallsLevelByLevel() {
    Chip atThreshold =
        SampleChip.of("at-threshold").shipped("2022-10").figure(Attribute.INT8, "600").build();
    LadderBook book = LadderBook.packaged(CATALOG);
    LadderQuery query =
        book.query(
            LadderMetrics.TPP,
            LocalDate.parse("2026-11-23"),
            book.getReference("nvidia-flagships"));
    assertThat(LadderMetrics.TPP.of(atThreshold).orElseThrow().value())
        .isEqualByComparingTo(TPP_4800);
    List<Integer> levels =
        LadderHistory.of(CATALOG, atThreshold, Definition.SKU_RANK, query).steps().stream()
            .map(step -> step.level().number().getAsInt())
            .toList();
    assertThat(levels).containsExactly(3, 4, 5, 6, 7);
  }

  private static boolean isReviewedCaseByCase(String id) {
    return tpp(id).compareTo(REVIEW_TPP) < 0
        && LadderMetrics.MEMORY_BANDWIDTH
                .of(CATALOG.getChip(id))
                .orElseThrow()
                .value()
                .compareTo(REVIEW_BANDWIDTH_GBPS)
            < 0;
  }

  private static BigDecimal tpp(String id) {
    return LadderMetrics.TPP.of(CATALOG.getChip(id)).orElseThrow().value();
  }

  private static String times(BigDecimal value, BigDecimal base) {
    return Words.rough(value.divide(base, MathContext.DECIMAL64));
  }
}
