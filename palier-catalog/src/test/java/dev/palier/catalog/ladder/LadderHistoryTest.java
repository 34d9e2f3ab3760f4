package dev.palier.catalog.ladder;

import static dev.palier.catalog.ladder.SampleLadder.chip;
import static dev.palier.catalog.ladder.SampleLadder.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A level over time: when it changes, and why.
class LadderHistoryTest {

  @Test
  void aLevelChangesOnTheDaysOfOtherProducts() {
    LadderHistory history =
        history(
            SampleLadder.CHIPS.values(),
            chip("H20"),
            query(LadderMetrics.MEMORY_BANDWIDTH, "2026-11-23"));
    assertThat(history.steps())
        .extracting(LadderHistoryTest::text)
        .containsExactly(
            "2024-02-01 1 [H20: first shipment]",
            "2024-06-01 2 [H200: first shipment]",
            "2024-12-01 3 [B200: first shipment]",
            "2025-06-01 4 [B300: first shipment]",
            "2026-07-01 5 [Rubin: first shipment]");
    assertThat(history.at(LocalDate.parse("2025-07-15")).orElseThrow().level().number())
        .hasValue(4);
    assertThat(history.at(LocalDate.parse("2023-01-01"))).isEmpty();
  }

  @Test
  void aLevelImprovesWhenABetterProductIsWithdrawn() {
    Chip low = SampleChip.of("low").shipped("2023-01").figure(Attribute.INT8, "100").build();
    LadderQuery query = query(LadderMetrics.DENSE_8_BIT, "2024-05-01");
    assertThat(history(List.of(chip("A100"), low), low, query.withWithdrawn(false)).steps())
        .extracting(LadderHistoryTest::text)
        .containsExactly("2023-01-01 2 [low: first shipment]", "2024-02-01 1 [A100: withdrawn]");
    assertThat(history(List.of(chip("A100"), low), low, query).steps()).hasSize(1);
  }

  @Test
  void aChipWithoutADateIsFollowedFromTheFirstProductOn() {
    Chip rumoured = SampleChip.of("rumoured").figure(Attribute.INT8, "700").build();
    assertThat(
            history(
                    List.of(chip("A100"), chip("H100"), rumoured),
                    rumoured,
                    query(LadderMetrics.DENSE_8_BIT, "2024-05-01"))
                .steps())
        .extracting(LadderHistoryTest::text)
        .containsExactly(
            "2020-07-01 1 [A100: first shipment]", "2022-10-01 2 [H100: first shipment]");
  }

  @Test
  void aMeasureHasNoSteps() {
    assertThatThrownBy(() ->
            LadderHistory.of(
                SampleLadder.CHIPS.values(),
                SampleLadder.MAKERS,
                chip("H20"),
                Definition.CAPABILITY_AGE,
                query(LadderMetrics.MEMORY_BANDWIDTH, "2025-07-15")))
        .hasMessage(
            "The age of capability changes every day and has no steps\n"
                + "Maybe take one of D1 to D5 or D8");
  }

  private static LadderHistory history(Collection<Chip> chips, Chip chip, LadderQuery query) {
    return LadderHistory.of(chips, SampleLadder.MAKERS, chip, Definition.SKU_RANK, query);
  }

  private static String text(LadderStep step) {
    return step.from() + " " + step.level().number().getAsInt() + " " + step.causes();
  }
}
