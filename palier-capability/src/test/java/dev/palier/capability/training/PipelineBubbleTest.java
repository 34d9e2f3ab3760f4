package dev.palier.capability.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelineBubbleTest {

  /// T8: (p − 1) / (v·m).
  @ParameterizedTest
  @CsvSource({"1, 1, 8, 0", "4, 1, 8, 0.375", "8, 2, 16, 0.21875", "16, 4, 384, 0.009765625"})
  void theBubbleIsThatOfThePaper(int stages, int pieces, double microBatches, double share) {
    assertThat(PipelineBubble.share(stages, pieces, microBatches)).isEqualTo(share);
  }
}
