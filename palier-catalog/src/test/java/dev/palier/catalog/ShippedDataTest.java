package dev.palier.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Figure;
import dev.palier.catalog.chip.Market;
import dev.palier.catalog.chip.Milestone;
import dev.palier.catalog.chip.ReleaseStatus;
import dev.palier.catalog.source.Grade;
import dev.palier.catalog.source.Source;
import dev.palier.data.DataFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The data that is packed into the jar.
class ShippedDataTest {

  private static final Catalog CATALOG = Catalog.packaged();

  @Test
  void it_holds_what_the_project_answers_about() {
    assertThat(CATALOG.chips()).hasSizeGreaterThanOrEqualTo(71);
    assertThat(CATALOG.systems()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(CATALOG.models()).hasSizeGreaterThanOrEqualTo(24);
    assertThat(CATALOG.makers()).hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void every_figure_has_a_source_of_the_list_and_a_grade() {
    Set<String> keys = CATALOG.sources().stream().map(Source::key).collect(Collectors.toSet());
    List<Figure> figures =
        CATALOG.chips().stream()
            .flatMap(chip -> chip.figures().values().stream())
            .flatMap(List::stream)
            .toList();
    assertThat(figures)
        .hasSizeGreaterThan(1500)
        .allSatisfy(figure -> {
          assertThat(keys).contains(figure.sourceKey());
          assertThat(figure.grade()).isNotNull();
        });
  }

  @Test
  void every_attribute_prefers_one_figure_or_says_that_none_is_published() {
    for (Chip chip : CATALOG.chips()) {
      chip.figures()
          .forEach((attribute, figures) -> {
            boolean allRejected = figures.stream().allMatch(each -> each.rejected() != null);
            long preferred = figures.stream().filter(Figure::preferred).count();
            assertThat(preferred)
                .as(chip.id() + " " + attribute.key())
                .isEqualTo(chip.isUnpublished(attribute) || allRejected ? 0 : 1);
          });
    }
  }

  @Test
  void every_file_opens_with_what_it_is_and_when_it_was_verified() {
    for (DataFile file : CATALOG.files()) {
      assertThat(file.text()).as(file.name()).startsWith("# ");
      assertThat(file.text().substring(0, file.text().indexOf("\n", 200)))
          .as(file.name())
          .contains("Last verified: ");
    }
  }

  @Test
  void estimates_of_unreleased_chips_are_grade_d() {
    CATALOG.chips().stream()
        .filter(chip ->
            chip.releaseStatus() == ReleaseStatus.PLANNED
                || chip.releaseStatus() == ReleaseStatus.UNRELEASED)
        .flatMap(chip -> chip.figures().values().stream())
        .flatMap(List::stream)
        .forEach(figure -> assertThat(figure.grade()).isEqualTo(Grade.D));
  }

  @ParameterizedTest
  @CsvSource({
    "nvidia-a100-sxm, 2020-07", "nvidia-h100-sxm, 2022-10", "nvidia-a800-sxm, 2022-11",
    "nvidia-h800-sxm, 2023-03", "nvidia-h20, 2024-02", "nvidia-h200-sxm, 2024-06",
    "nvidia-b200-sxm, 2024-12", "nvidia-b300-sxm, 2025-06", "nvidia-rubin-r200, 2026-Q3"
  })
  void the_ladder_stands_on_first_volume_shipments(String id, String date) {
    Milestone first =
        CATALOG.getChip(id).findMilestone(Milestone.Event.FIRST_SHIPMENT).orElseThrow();
    assertThat(first.date().text()).isEqualTo(date);
    assertThat(first.basis()).isEqualTo("first volume shipment");
  }

  @Test
  void the_a100_was_withdrawn() {
    assertThat(CATALOG.getChip("nvidia-a100-sxm").findMilestone(Milestone.Event.WITHDRAWN))
        .map(milestone -> milestone.date().text())
        .contains("2024-02");
  }

  @Test
  void chips_made_for_an_export_rule_are_marked() {
    assertThat(CATALOG.chips().stream().filter(Chip::exportOnly).map(Chip::id))
        .containsExactlyInAnyOrder(
            "nvidia-a800-sxm",
            "nvidia-h800-sxm",
            "nvidia-h800-pcie",
            "nvidia-h20",
            "nvidia-h20-3e",
            "nvidia-l2",
            "nvidia-l20",
            "nvidia-rtx-4090-d",
            "nvidia-rtx-5090-d",
            "nvidia-rtx-5090-d-v2",
            "nvidia-rtx-pro-6000d",
            "nvidia-b30a",
            "amd-mi308x");
  }

  @Test
  void the_market_of_the_rtx_pro_6000d_is_unknown_with_evidence_on_both_sides() {
    Chip chip = CATALOG.getChip("nvidia-rtx-pro-6000d");
    assertThat(chip.market()).isEqualTo(Market.UNKNOWN);
    assertThat(chip.marketEvidence())
        .extracting(evidence -> evidence.market())
        .contains(Market.DATA_CENTRE, Market.WORKSTATION);
  }
}
