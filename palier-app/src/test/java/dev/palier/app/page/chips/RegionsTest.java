package dev.palier.app.page.chips;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.page.chart.Cell;
import dev.palier.app.page.chart.LogScale;
import dev.palier.app.serve.TestServer;
import dev.palier.control.condition.Truth;
import dev.palier.control.determination.Determination;
import dev.palier.control.transaction.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {

  private static final LogScale TPP = new LogScale(100, 200_000, 0, 600);
  private static final LogScale DENSITY = new LogScale(0.1, 100, 600, 0);
  private static final LogScale BANDWIDTH = new LogScale(100, 20_000, 600, 0);

  private static Regions density(String day) {
    return new Regions(
        TestServer.PALIER.book(), LocalDate.parse(day), "CN", Plane.DENSITY, TPP, DENSITY);
  }

  private static Regions bandwidth(String day) {
    return new Regions(
        TestServer.PALIER.book(), LocalDate.parse(day), "CN", Plane.BANDWIDTH, TPP, BANDWIDTH);
  }

  private static List<String> ids(Regions regions) {
    return regions.list().stream().map(region -> region.provision().id()).toList();
  }

  @Test
  void eachTimeHasItsLines() {
    assertThat(ids(density("2022-09-15"))).containsExactly("letter-2022");
    assertThat(ids(density("2022-11-01"))).contains("3A090-2022");
    assertThat(ids(density("2023-12-01")))
        .contains("3A090.a", "3A090.b")
        .doesNotContain("3A090-2022");
    assertThat(ids(bandwidth("2024-06-01"))).isEmpty();
    assertThat(ids(bandwidth("2025-07-15"))).containsExactly("letter-2025-thresholds");
    assertThat(ids(bandwidth("2026-03-01")))
        .contains("review-2026-case-by-case", "section-232-window-1", "section-232-window-2");
  }

  /// A region says of a point what a determination says of a chip there.
  @ParameterizedTest
  @ValueSource(strings = {"2022-11-01", "2023-12-01", "2024-06-01", "2025-07-15", "2026-06-01"})
  void regionsAgreeWithDeterminations(String day) {
    Regions regions = density(day);
    Random random = new Random(20250715);
    for (int i = 0; i < 60; i++) {
      double tpp = Math.round(100 * Math.pow(2000, random.nextDouble()));
      double density = Math.round(1000 * Math.pow(1000, random.nextDouble())) / 10_000.0;
      Determination determination = determine(day, tpp, density);
      Cell cell = cell(regions, tpp, density);
      for (Region region : regions.list()) {
        Truth verdict = determination.findings().verdict(region.provision().id());
        assertThat(region.applies().contains(cell))
            .as("%s for TPP %s, density %s on %s", region.provision().id(), tpp, density, day)
            .isEqualTo(verdict == Truth.YES);
      }
    }
  }

  private static Determination determine(String day, double tpp, double density) {
    Assessment assessment =
        TestServer.PALIER
            .assessor()
            .assess(
                Map.of(
                    Field.ITEM, "nvidia-h100-sxm",
                    Field.DESTINATION, "CN",
                    Field.AS_OF, day,
                    Field.MARKETED_FOR, "data-centre",
                    Field.FACTS,
                        "item.tpp="
                            + tpp
                            + "; item.performance_density="
                            + density
                            + "; item.io_bandwidth_gbps=600; exporter.holds_letter=yes"));
    return ((Assessment.Assessed) assessment).determination();
  }

  private static Cell cell(Regions regions, double tpp, double density) {
    return new Cell(place(regions.grid().xs(), tpp), place(regions.grid().ys(), density));
  }

  private static int place(List<Double> limits, double value) {
    int place = 0;
    while (place < limits.size() - 2 && value >= limits.get(place + 1)) {
      place++;
    }
    return place;
  }

  @Test
  void thresholdsComeFromTheConditions() {
    assertThat(density("2024-06-01").grid().xs()).contains(1600.0, 2400.0, 4800.0);
    assertThat(density("2024-06-01").grid().ys()).contains(1.6, 3.2, 5.92);
    assertThat(bandwidth("2026-06-01").grid().ys()).contains(1400.0, 6500.0);
  }
}
