package dev.palier.app.page.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScalesTest {

  @Test
  void equalRatiosTakeEqualRoom() {
    LogScale scale = new LogScale(1, 10_000, 0, 400);
    assertThat(scale.at(10)).isCloseTo(100, within(1e-9));
    assertThat(scale.at(1000)).isCloseTo(300, within(1e-9));
  }

  @Test
  void anAxisMayRunDownwards() {
    LogScale scale = new LogScale(1, 100, 400, 0);
    assertThat(scale.at(10)).isCloseTo(200, within(1e-9));
  }

  @Test
  void whatLiesBeyondAnEndIsPutOnIt() {
    LogScale scale = new LogScale(10, 100, 0, 50);
    assertThat(scale.at(1)).isZero();
    assertThat(scale.at(1e6)).isEqualTo(50);
    assertThat(scale.at(0)).isZero();
  }

  @Test
  void anAxisAroundValuesEndsOnSteps() {
    LogScale scale = LogScale.around(130, 41_000, 0, 1);
    assertThat(scale.low()).isEqualTo(100);
    assertThat(scale.high()).isEqualTo(50_000);
    assertThat(LogScale.around(200, 999, 0, 1).low()).isEqualTo(200);
    assertThat(LogScale.around(200, 999, 0, 1).high()).isEqualTo(1000);
  }

  @Test
  void ticksStandAtOneTwoFive() {
    assertThat(new LogScale(0.1, 10, 0, 1).ticks().stream().map(Tick::label))
        .containsExactly("0.1", "0.2", "0.5", "1", "2", "5", "10");
    assertThat(new LogScale(0.1, 10, 0, 1).ticks().stream().filter(t -> !t.minor()))
        .extracting(Tick::label)
        .containsExactly("0.1", "1", "10");
  }

  @Test
  void anAxisThroughZeroIsRefused() {
    assertThatThrownBy(() -> new LogScale(0, 10, 0, 1)).hasMessageContaining("from 0.0 to 10.0");
  }

  @Test
  void daysLieInProportion() {
    TimeScale scale = new TimeScale(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1), 0, 365);
    assertThat(scale.at(LocalDate.of(2023, 1, 31))).isCloseTo(30, within(1e-9));
    assertThat(scale.at(LocalDate.MAX)).isEqualTo(365);
    assertThat(scale.at(LocalDate.MIN)).isZero();
  }

  @Test
  void yearsAreMajorAndQuartersMinor() {
    TimeScale scale = new TimeScale(LocalDate.of(2022, 8, 1), LocalDate.of(2023, 8, 1), 0, 365);
    assertThat(scale.ticks())
        .filteredOn(tick -> !tick.minor())
        .extracting(Tick::label)
        .containsExactly("2023");
    assertThat(scale.ticks()).hasSize(4);
  }

  @Test
  void coordinatesAreWrittenWithAPoint() {
    assertThat(Coordinates.of(240.54)).isEqualTo("240.5");
    assertThat(Coordinates.of(240.0)).isEqualTo("240");
    assertThat(Coordinates.of(-0.04)).isIn("0", "-0");
  }
}
