package dev.palier.app.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "0.5, 0.5",
    "0.123456, 0.1235",
    "0.0000012345678, 0.000001235",
    "0.987654321, 0.98765",
    "0.99999912345, 0.9999991234"
  })
  void theBestStillRankAmongThemselves(double score, String text) {
    assertThat(Scores.text(score)).isEqualTo(text);
  }
}
