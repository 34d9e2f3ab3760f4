package dev.palier.catalog.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.source.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The measures that export rules are written in, on chips where they are known to decide.
class DerivedMetricsTest {

  private static final Catalog CATALOG = Catalog.packaged();

  @ParameterizedTest
  @CsvSource({
    "nvidia-h20, 2368, 2.9091, 1028, 4000",
    "nvidia-a800-sxm, 4992, 6.0436, 464, 2039",
    "nvidia-h100-sxm, 15832, 19.4496, 1028, 3350",
    "nvidia-h100-nvl, 13368, 16.4226, 728, 3938",
    "nvidia-h200-sxm, 15832, 19.4496, 1028, 4800",
    "nvidia-a30, 2644, 3.2010, 264, 933",
    "nvidia-a10, 2000, 3.1847, 64, 600",
    "nvidia-l20, 1912, 3.1396, 64, 864",
    "nvidia-l2, 1544, 5.2517, 64, 300",
    "nvidia-rtx-4090-d, 4708, 7.7307, 64, 1008",
    "nvidia-rtx-5090-d, 4750, 6.3333, 128, 1792",
    "nvidia-b300-sxm, 56000, 34.3980, 2056, 8000",
    "amd-mi300x, 20919.2, 20.5695, 1024, 5300",
    "amd-mi325x, 20919.2, 20.5695, 1024, 6000"
  })
  void the_measures_of_a_chip(
      String id, BigDecimal tpp, BigDecimal density, BigDecimal rate, BigDecimal bandwidth) {
    Chip chip = CATALOG.getChip(id);
    assertThat(value(ProcessingPerformance.of(chip).orElseThrow())).isEqualByComparingTo(tpp);
    assertThat(PerformanceDensity.list(chip))
        .singleElement()
        .extracting(DerivedMetricsTest::fourPlaces)
        .isEqualTo(density);
    assertThat(value(InputOutputRate.of(chip).orElseThrow())).isEqualByComparingTo(rate);
    assertThat(value(DramBandwidth.of(chip).orElseThrow())).isEqualByComparingTo(bandwidth);
  }

  @Test
  void a_measure_tells_how_it_was_made() {
    Chip h20 = CATALOG.getChip("nvidia-h20");
    assertThat(ProcessingPerformance.of(h20).orElseThrow().derivation())
        .isEqualTo("2 × MacTOPS × bit length = 148 TFLOPS × 16 bit (FP16)");
    assertThat(PerformanceDensity.list(h20).getFirst().derivation())
        .isEqualTo("TPP ÷ applicable die area = 2368 ÷ 814 mm² (its one die)");
    assertThat(InputOutputRate.of(h20).orElseThrow().derivation())
        .isEqualTo(
            "both directions: 900 GB/s (scale-up-bandwidth-gbps)"
                + " + 128 GB/s (pcie-bandwidth-gbps)");
    assertThat(DramBandwidth.of(h20).orElseThrow().derivation())
        .isEqualTo("memory bandwidth = 4000 GB/s");
  }

  @Test
  void a_measure_is_as_good_as_the_worst_of_what_it_is_made_of() {
    Derived density = PerformanceDensity.list(CATALOG.getChip("nvidia-b200-sxm")).getFirst();
    assertThat(density.inputs()).extracting(Input::grade).containsExactly(Grade.A, Grade.D);
    assertThat(density.grade()).isEqualTo(Grade.D);
  }

  @Test
  void the_highest_format_counts_even_where_it_is_the_narrowest() {
    Chip b300 = CATALOG.getChip("nvidia-b300-sxm");
    assertThat(value(ProcessingPerformance.of(b300, Attribute.FP8).orElseThrow()))
        .isEqualByComparingTo("36000");
    assertThat(ProcessingPerformance.of(b300).orElseThrow().derivation()).endsWith("(FP4)");
  }

  @Test
  void which_dies_of_the_mi308x_count_is_open() {
    assertThat(PerformanceDensity.list(CATALOG.getChip("amd-mi308x")))
        .extracting(DerivedMetricsTest::fourPlaces)
        .containsExactly(new BigDecimal("2.9892"), new BigDecimal("1.2667"));
  }

  @Test
  void a_chip_without_published_rates_has_no_performance_and_no_density() {
    Chip chip = CATALOG.getChip("nvidia-rtx-pro-6000d");
    assertThat(ProcessingPerformance.of(chip)).isEmpty();
    assertThat(PerformanceDensity.list(chip)).isEmpty();
    assertThat(InputOutputRate.of(chip).map(DerivedMetricsTest::value))
        .contains(new BigDecimal("128"));
  }

  @Test
  void a_chip_without_published_area_has_no_density_but_its_estimate_can_be_seen() {
    Chip chip = CATALOG.getChip("huawei-ascend-910b4");
    assertThat(value(ProcessingPerformance.of(chip).orElseThrow())).isEqualByComparingTo("4480");
    assertThat(PerformanceDensity.list(chip)).isEmpty();
    assertThat(PerformanceDensity.listAll(chip))
        .extracting(DerivedMetricsTest::fourPlaces)
        .containsExactly(new BigDecimal("6.7307"));
  }

  @Test
  void a_chip_with_an_unpublished_link_has_no_input_output_rate() {
    assertThat(InputOutputRate.of(CATALOG.getChip("huawei-ascend-910c"))).isEmpty();
  }

  @Test
  void a_letter_may_count_both_directions_or_one() {
    assertThat(InputOutputRate.listLetterReadings(CATALOG.getChip("nvidia-h20")))
        .extracting(DerivedMetricsTest::value)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("1028"), new BigDecimal("514"));
  }

  private static BigDecimal value(Derived derived) {
    return derived.value();
  }

  private static BigDecimal fourPlaces(Derived derived) {
    return derived.value().setScale(4, RoundingMode.HALF_UP);
  }
}
