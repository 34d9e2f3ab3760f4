package dev.palier.catalog.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Die;
import dev.palier.catalog.chip.DieAreaReading;
import dev.palier.catalog.chip.Market;
import dev.palier.catalog.chip.ReleaseStatus;
import dev.palier.catalog.source.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Which dies count.
class ApplicableDieAreaTest {

  @Test
  void dies_of_one_package_are_summed() {
    assertThat(ApplicableDieArea.list(chip(die(2, "814", false))))
        .extracting(DieAreaReading::areaMm2)
        .containsExactly(new BigDecimal("1628"));
  }

  @Test
  void planar_dies_do_not_count() {
    assertThat(ApplicableDieArea.list(chip(die(1, "800", false), die(1, "300", true))))
        .extracting(DieAreaReading::areaMm2)
        .containsExactly(new BigDecimal("800"));
  }

  @Test
  void a_package_of_planar_dies_has_no_applicable_area() {
    assertThat(ApplicableDieArea.list(chip(die(1, "300", true)))).isEmpty();
  }

  @Test
  void one_die_of_unknown_area_leaves_the_whole_unknown() {
    assertThat(ApplicableDieArea.list(chip(die(1, "800", false), die(4, null, false)))).isEmpty();
  }

  @Test
  void a_package_whose_dies_nobody_described_has_no_area() {
    assertThat(ApplicableDieArea.list(chip())).isEmpty();
  }

  private static Die die(int count, String area, boolean planar) {
    BigDecimal mm2 = area == null ? null : new BigDecimal(area);
    return new Die("compute", count, mm2, "N7", planar, "DOC", Grade.A);
  }

  private static Chip chip(Die... dies) {
    return new Chip(
        "acme-one",
        "Acme One",
        "acme",
        "First",
        "First",
        "card",
        "HBM3",
        Market.DATA_CENTRE,
        List.of(),
        ReleaseStatus.RELEASED,
        false,
        null,
        "",
        List.of(),
        List.of(dies),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        "");
  }
}
