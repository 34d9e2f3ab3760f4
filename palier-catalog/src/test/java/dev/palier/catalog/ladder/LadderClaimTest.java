package dev.palier.catalog.ladder;

import static dev.palier.catalog.ladder.SampleLadder.chip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.ClaimRow.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// "Was the H20 the fourth on 15 July 2025?"
class LadderClaimTest {

  private static final Catalog CATALOG = Catalog.packaged();
  private static final LadderBook BOOK = LadderBook.packaged(CATALOG);
  private static final LocalDate DAY = LocalDate.parse("2025-07-15");

  @Test
  void theSentenceSaysByWhatTheClaimHolds() {
    assertThat(claim(chip("H20"), 4).summary())
        .isEqualTo(
            "H20 on 15 July 2025: fourth by product rank and family on memory bandwidth and memory"
                + " capacity, by dense rank on memory capacity, by Pareto layer; fourth once the"
                + " withdrawn A100 is left out by dense rank on TPP, by family on TPP, 8-bit dense"
                + " rate and 16-bit dense rate; fourth only while the withdrawn A100 is counted by"
                + " dense rank on 8-bit dense rate and 16-bit dense rate; not fourth by product rank"
                + " on TPP, 8-bit dense rate, 16-bit dense rate and scale-up link, by dense rank on"
                + " memory bandwidth and scale-up link, by family on scale-up link, by architecture"
                + " generation, by ratio steps on every metric.");
  }

  @Test
  void everyReadingStandsInTheTable() {
    LadderClaim claim = claim(chip("H20"), 4);
    // Four definitions on each metric and two that use none, with and without withdrawn products.
    assertThat(claim.rows()).hasSize(2 * (4 * LadderMetrics.list().size() + 2));
    assertThat(claim.measures()).hasSize(2 * LadderMetrics.list().size());
    assertThat(claim.withdrawn()).extracting(Chip::id).containsExactly("A100");
    ClaimRow row = claim.find(Definition.SKU_RANK, LadderMetrics.TPP, true).orElseThrow();
    assertThat(row.verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
    assertThat(row.level().number()).hasValue(6);
  }

  @Test
  void aMissingValueIsNoNo() {
    Chip half = SampleChip.of("half").shipped("2024-02").figure(Attribute.FP8, "296").build();
    LadderClaim claim = claim(half, 4);
    ClaimRow row =
        claim.find(Definition.SKU_RANK, LadderMetrics.MEMORY_BANDWIDTH, true).orElseThrow();
    assertThat(row.verdict()).isEqualTo(Verdict.NOT_KNOWN);
    assertThat(claim.summary())
        .contains("; not known by product rank, dense rank, family and ratio");
  }

  @Test
  void theShippedCatalogueAnswersForTheH20() {
    assertThat(shipped(BOOK.query(LadderMetrics.TPP, DAY, BOOK.getReference("nvidia-boards"))))
        .startsWith(
            "NVIDIA H20 96GB on 15 July 2025: fourth by product rank and family on memory bandwidth"
                + " and memory capacity, by dense rank on memory capacity, by Pareto layer; fourth"
                + " once the withdrawn NVIDIA A100 SXM4 80GB is left out by dense rank on TPP,")
        .contains("not fourth by product rank on TPP, 8-bit dense rate, 16-bit dense rate and");
  }

  /// Counted product by product, with every card and every version, little is left of the claim.
  @Test
  void amongAllProductsTheClaimHoldsByFamilyOnly() {
    assertThat(shipped(BOOK.query(LadderMetrics.TPP, DAY)))
        .startsWith(
            "NVIDIA H20 96GB on 15 July 2025: fourth by family on memory bandwidth and memory"
                + " capacity; not fourth by product rank, dense rank and ratio steps on every"
                + " metric,");
  }

  private static String shipped(LadderQuery query) {
    return LadderClaim.check(CATALOG, CATALOG.getChip("nvidia-h20"), 4, query).summary();
  }

  private static LadderClaim claim(Chip chip, int level) {
    return LadderClaim.check(
        SampleLadder.CHIPS.values(),
        SampleLadder.MAKERS,
        chip,
        level,
        SampleLadder.query(LadderMetrics.MEMORY_BANDWIDTH, "2025-07-15"),
        LadderMetrics.list());
  }
}
