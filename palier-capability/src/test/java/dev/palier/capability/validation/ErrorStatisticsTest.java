package dev.palier.capability.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorStatisticsTest {

  @Test
  void errorsCountAgainstTheMeasured() {
    ErrorStatistics errors =
        ErrorStatistics.of(new double[] {110, 80, 400}, new double[] {100, 100, 200});
    assertThat(errors.meanAbsolute()).isCloseTo((0.1 + 0.2 + 1) / 3, within(1e-12));
    assertThat(errors.medianAbsolute()).isCloseTo(0.2, within(1e-12));
    assertThat(errors.ninetiethAbsolute()).isCloseTo(0.2 + 0.8 * 0.8, within(1e-12));
    assertThat(errors.bias()).isCloseTo(Math.cbrt(1.1 * 0.8 * 2) - 1, within(1e-12));
  }

  @Test
  void aRowWithoutAnAnswerCountsForCoverageOnly() {
    ErrorStatistics errors =
        ErrorStatistics.of(new double[] {Double.NaN, 90}, new double[] {5, 100});
    assertThat(errors.coverage()).isEqualTo(0.5);
    assertThat(errors.meanAbsolute()).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void nothingAnsweredIsUnknownNotPerfect() {
    ErrorStatistics errors = ErrorStatistics.of(new double[] {Double.NaN}, new double[] {5});
    assertThat(errors.answered()).isZero();
    assertThat(errors.meanAbsolute()).isNaN();
    assertThat(errors.bias()).isNaN();
  }

  @Test
  void unequalLengthsAreRefused() {
    assertThatThrownBy(() -> ErrorStatistics.of(new double[2], new double[3]))
        .hasMessageContaining("2 predictions for 3 measured rows");
  }

  @Test
  void aTableSlicesRowsAndEndsWithAll() {
    record Run(String chip, double predicted, double measured) {}
    ErrorTable table =
        ErrorTable.of(
            "runs",
            "Runs",
            List.of(new Run("a", 1, 1), new Run("b", 3, 2), new Run("a", 2, 2)),
            Run::predicted,
            Run::measured,
            Map.of("chip", Run::chip));
    assertThat(table.rows())
        .extracting(row -> row.slice().label())
        .containsExactly("chip a", "chip b", "all");
    assertThat(table.rows().getFirst().errors().answered()).isEqualTo(2);
    assertThat(table.total().meanAbsolute()).isCloseTo(0.5 / 3, within(1e-12));
  }
}
