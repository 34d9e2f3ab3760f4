package dev.palier.capability.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GptActivationsTest {

  /// T7: GiB of the first stage's activations in figure 1 of arXiv 2205.05198 (sequence 2048),
  /// without recomputation and with selective recomputation under sequence parallelism.
  @ParameterizedTest
  @CsvSource({
    "6144, 64, 48, 1, 1, 4, 59.25, 9.56",
    "12288, 96, 96, 8, 3, 1, 66.84, 12.35",
    "20480, 128, 105, 35, 3, 1, 114.02, 23.08",
    "25600, 160, 128, 64, 1, 1, 131.25, 26.56",
  })
  void activationsAreThePublishedOnes(
      double hidden,
      double heads,
      int layers,
      int stages,
      int virtualStages,
      double microBatch,
      double none,
      double selective) {
    assertThat(gibibytes(hidden, heads, layers, stages, virtualStages, microBatch, Recompute.NONE))
        .isCloseTo(none, within(0.03 * none));
    assertThat(
            gibibytes(
                hidden, heads, layers, stages, virtualStages, microBatch, Recompute.SELECTIVE))
        .isCloseTo(selective, within(0.03 * selective));
  }

  private static double gibibytes(
      double hidden,
      double heads,
      int layers,
      int stages,
      int virtualStages,
      double microBatch,
      Recompute recompute) {
    double inFlight = PipelineMemory.layersInFlight(stages, virtualStages);
    return layers
        * inFlight
        * GptActivations.bytesOfALayer(
            2048, microBatch, hidden, heads, 8, recompute == Recompute.SELECTIVE, recompute)
        / (1 << 30);
  }
}
