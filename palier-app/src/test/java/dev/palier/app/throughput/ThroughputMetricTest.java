package dev.palier.app.throughput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.app.command.Run;
import dev.palier.app.serve.TestServer;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.Reading;
import dev.palier.catalog.source.Grade;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThroughputMetricTest {

  private static final String DECODE = "sustained-throughput:deepseek-r1-decode";

  private static Optional<Reading> reading(String chip) {
    LadderMetric metric = TestServer.PALIER.metrics().find(DECODE).orElseThrow();
    return metric.of(TestServer.PALIER.catalog().getChip(chip));
  }

  /// The H200 is the H100 with more and faster memory; the H20 has a seventh of its rate.
  @Test
  void aBetterChipStandsHigher() {
    assertThat(reading("nvidia-h200-sxm").orElseThrow().value())
        .isGreaterThan(reading("nvidia-h100-sxm").orElseThrow().value())
        .isGreaterThan(reading("nvidia-h20").orElseThrow().value());
    assertThat(reading("nvidia-h20").orElseThrow().grade()).isEqualTo(Grade.D);
  }

  @Test
  void aChipThatCannotBeModelledOrCannotDoTheWorkHasNoValue() {
    assertThat(reading("huawei-ascend-910c")).isEmpty();
    assertThat(reading("nvidia-a100-sxm")).isEmpty();
    LadderMetric metric = TestServer.PALIER.metrics().find(DECODE).orElseThrow();
    for (Chip chip : TestServer.PALIER.catalog().chips()) {
      metric.of(chip).ifPresent(value -> assertThat(value.value().signum()).isPositive());
    }
  }

  @Test
  void theCommandAndThePageRankByIt() {
    Run run = Run.of("ladder", "--metric", DECODE, "--as-of", "2025-07-15");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("sustained throughput on deepseek-r1-decode", "? tokens/s");
    assertThat(TestServer.get("/ladder?metric=" + DECODE).body())
        .contains("Sustained throughput on deepseek-r1-decode");
    assertThat(
            Run.of("ladder", "--metric", "sustained-throughput:chess", "--as-of", "2025-07-15")
                .err())
        .contains("No metric", DECODE);
  }
}
