package dev.palier.capability.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.capability.SharedBenchmarks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingFlopsTest {

  /// T6: gigaoperations for each token as Megatron-Bridge states them (model TFLOP/s over
  /// tokens/s), which are printed with three or four digits.
  @ParameterizedTest
  @CsvSource({
    "llama-3-1-8b, 8192, 0, 51.5",
    "llama-3-1-70b, 8192, 0, 449.2",
    "llama-3-1-70b, 4096, 0, 432.3",
    "llama-3-1-405b, 8192, 0, 2524",
    "deepseek-v3, 4096, 0, 249.7",
    "deepseek-v3, 4096, 1, 260.1",
    "kimi-k2-instruct, 4096, 0, 204.5",
    "qwen3-30b-a3b, 4096, 0, 23.0",
    "qwen3-235b-a22b, 4096, 0, 148.1",
    "gpt-oss-120b, 4096, 0, 32.6",
  })
  void operationsAreThoseThatMegatronStates(String id, int sequence, int drafts, double giga) {
    double ours = TrainingFlops.perToken(SharedBenchmarks.model(id), sequence, drafts) / 1e9;
    assertThat(ours).isCloseTo(giga, within(0.015 * giga));
  }
}
