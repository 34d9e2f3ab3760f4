package dev.palier.capability.derating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.capability.design.Design;
import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.metric.DramBandwidth;
import dev.palier.catalog.metric.InputOutputRate;
import dev.palier.catalog.metric.PerformanceDensity;
import dev.palier.catalog.metric.ProcessingPerformance;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What makers did, and what the search finds, told nothing of it.
class BackTestTest {

  private static BackTest test(String id) {
    return Questions.BACK_TESTS.list().stream()
        .filter(test -> test.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<BackTestResult> results(String id) {
    BackTest test = test(id);
    return test.workloads().stream()
        .map(workload ->
            BackTestResult.of(
                Questions.DERATING,
                test,
                workload,
                Questions.yardstick(workload.id()),
                Questions.MODELLING::of))
        .toList();
  }

  private static Design found(String id, String workload) {
    return results(id).stream()
        .filter(result -> result.workload().id().equals(workload))
        .findFirst()
        .orElseThrow()
        .found()
        .findDesign()
        .orElseThrow();
  }

  /// Every product passes the rule that it was made for: else the question would be another.
  @Test
  void everyProductWithPublishedRatesPassesItsRule() {
    int checked = 0;
    for (BackTest test : Questions.BACK_TESTS.list()) {
      Chip product = test.product();
      if (ProcessingPerformance.of(product).isPresent()) {
        ItemFigures figures =
            new ItemFigures(
                ProcessingPerformance.of(product).orElseThrow().value().doubleValue(),
                PerformanceDensity.list(product).getFirst().value().doubleValue(),
                InputOutputRate.of(product).orElseThrow().value().doubleValue(),
                DramBandwidth.of(product).orElseThrow().value().doubleValue());
        assertThat(Questions.DERATING.permission(test.question()).allows(figures))
            .as(test.id())
            .isTrue();
        checked++;
      }
    }
    assertThat(checked).isGreaterThanOrEqualTo(7);
  }

  /// A maker's product is one of the designs, or near one; the best cannot be worth less. One
  /// percent is left for products that are marketed at a clock between the steps, such as the H20.
  @Test
  void noProductBeatsTheSearch() {
    for (BackTest test : Questions.BACK_TESTS.list()) {
      for (BackTestResult result : results(test.id())) {
        assertThat(result.found().certificate().gap()).isZero();
        if (result.worth().isPresent()) {
          assertThat(result.worth().getAsDouble())
              .as("%s, %s", test.id(), result.workload().id())
              .isGreaterThan(-0.01);
        }
      }
    }
  }

  /// The rule of 2022 asked for 600 GB/s and TPP 4800 together. Whoever keeps the compute cuts
  /// links until just below: 10 of the A100's 12 pass, where the maker left 8.
  @Test
  void theA800ByItsLinks() {
    Design design = found("a800-by-links", "llama-70b-training");
    assertThat(design.links()).isEqualTo(10);
    assertThat(design.tpp()).isEqualTo(4992);
  }

  /// The rule binds where both numbers are reached, so that one of them is enough to pass: links as
  /// the maker cut them, or 4 percent of the A100's 4992 TPP. The search takes one of the two ways
  /// and goes no further on it than a step.
  @Test
  void theA100HasTwoWays() {
    for (BackTestResult result : results("a800")) {
      Design design = result.found().findDesign().orElseThrow();
      boolean slower = design.tpp() < 4800;
      boolean apart = design.ioBandwidth() < 600;
      assertThat(slower ^ apart).as(result.workload().id()).isTrue();
      if (slower) {
        assertThat(design.tpp()).isGreaterThan(4700);
        assertThat(design.links()).isEqualTo(12);
      } else {
        assertThat(design.links()).isEqualTo(10);
        assertThat(design.tpp()).isEqualTo(4992);
      }
    }
  }

  /// The H100 is 3.3 times above 4800, so that links are the way: 9 of 18 pass with PCIe beside
  /// them, where the maker left 8.
  @Test
  void theH800() {
    for (BackTestResult result : results("h800")) {
      Design design = result.found().findDesign().orElseThrow();
      assertThat(design.links()).isEqualTo(9);
      assertThat(design.tpp()).isEqualTo(15832);
    }
  }

  /// Compute just below 2400, all links, and the sixth stack that the parent leaves empty: 96 GB.
  @Test
  void theH20() {
    for (String workload : List.of("deepseek-r1-decode", "llama-70b-decode")) {
      Design design = found("h20", workload);
      assertThat(design.tpp()).isBetween(2350.0, 2400.0);
      assertThat(design.links()).isEqualTo(18);
      assertThat(design.memory().capacity()).isEqualTo(96);
      assertThat(design.memory().bandwidth()).isBetween(4000.0, 4050.0);
    }
  }

  /// Note 2: below 4800, everything else as it was.
  @Test
  void theRtx4090D() {
    Design design = found("rtx-4090-d", "llama-8b-decode");
    assertThat(design.tpp()).isBetween(4650.0, 4800.0);
    assertThat(design.memory()).isEqualTo(design.parent().uncut().memory());
  }

  /// A density of 3.2 on 609 mm² binds before any number of TPP: 1948.8.
  @Test
  void theL20() {
    for (BackTestResult result : results("l20")) {
      Design design = result.found().findDesign().orElseThrow();
      assertThat(design.performanceDensity()).isBetween(3.1, 3.2);
      assertThat(design.tpp()).isLessThan(1948.8);
      assertThat(design.memory()).isEqualTo(design.parent().uncut().memory());
    }
  }

  @Test
  void theRtx5090D() {
    Design design = found("rtx-5090-d", "llama-8b-fp4-decode");
    assertThat(design.tpp()).isBetween(4650.0, 4800.0);
    assertThat(design.memory()).isEqualTo(design.parent().uncut().memory());
  }

  /// The letters' 1400 GB/s: the maker left four of sixteen memory chips out (24 GB, 1344 GB/s);
  /// the search keeps all 32 GB and clocks them lower.
  @Test
  void theRtx5090DV2() {
    Design design = found("rtx-5090-d-v2", "llama-8b-fp4-decode");
    assertThat(design.memory().bandwidth()).isBetween(1344.0, 1400.0);
    assertThat(design.memory().capacity()).isGreaterThanOrEqualTo(24);
    assertThat(design.tpp()).isLessThan(4800);
  }

  /// As a data-centre part it must stay below 2400 TPP, otherwise below 4800; the maker publishes
  /// no rate that would say which it is.
  @Test
  void theRtxPro6000D() {
    assertThat(found("rtx-pro-6000d", "llama-8b-fp4-decode").tpp()).isLessThan(2400);
    Design workstation = found("rtx-pro-6000d-as-workstation", "llama-8b-fp4-decode");
    assertThat(workstation.tpp()).isBetween(4650.0, 4800.0);
    assertThat(workstation.memory().bandwidth()).isBetween(1350.0, 1400.0);
    assertThat(test("rtx-pro-6000d").product().find(Attribute.FP4)).isEmpty();
  }
}
