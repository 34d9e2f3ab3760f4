package dev.palier.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedTest {

  @ParameterizedTest
  @CsvSource({"1843.2, 1840", "0.045678, 0.0457", "12, 12", "999.9, 1000", "NaN, –"})
  void threeDigitsAreKept(double value, String text) {
    assertThat(Rounded.of(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"2397.62, 2397.6", "5.9234, 5.92", "15832, 15832"})
  void numbersThatRulesCompareKeepTheirWholePart(double value, String text) {
    assertThat(Rounded.exact(value)).isEqualTo(text);
  }

  @Test
  void timesAndShares() {
    assertThat(Rounded.milliseconds(0.03081)).isEqualTo("30.8");
    assertThat(Rounded.percent(0.12345)).isEqualTo("12.3 %");
    assertThat(Rounded.percent(0)).isEqualTo("0 %");
  }
}
