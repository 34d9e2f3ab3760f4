package dev.palier.capability.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Conventions;
import dev.palier.capability.accelerator.MemoryKind;
import dev.palier.catalog.Catalog;
import dev.palier.data.DataFolder;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RooflineTest {

  private static final Workloads WORKLOADS =
      Workloads.load(DataFolder.packedWith(Conventions.class), Catalog.packaged());

  /// The search for the best cut rests on this.
  @Test
  void moreOfAResourceIsNeverWorthLess() {
    SplittableRandom random = new SplittableRandom(20260724);
    for (Workload workload : WORKLOADS.byId().values()) {
      Yardstick yardstick = new Roofline(workload);
      for (int i = 0; i < 200; i++) {
        Accelerator less = chip(random, 1, 1);
        Accelerator more = grown(less, random);
        assertThat(yardstick.value(more))
            .as("%s: %s, %s", workload.id(), less, more)
            .isGreaterThanOrEqualTo(yardstick.value(less) * (1 - 1e-12));
      }
    }
  }

  private static Accelerator chip(SplittableRandom random, double least, double spread) {
    double rate = 1e14 * (least + spread * 10 * random.nextDouble());
    return new Accelerator(
        "drawn",
        "drawn",
        rate,
        2 * rate,
        4 * rate,
        2 * rate,
        20 + random.nextInt(120),
        1e12 * (1 + 4 * random.nextDouble()),
        1e9 * (20 + 120 * random.nextDouble()),
        1e9 * (100 + 400 * random.nextDouble()),
        8,
        64e9,
        50e9,
        700,
        MemoryKind.STACKED);
  }

  private static Accelerator grown(Accelerator a, SplittableRandom random) {
    return new Accelerator(
        a.id(),
        a.name(),
        a.flops16() * growth(random),
        a.flops8() * growth(random),
        a.flops4() * growth(random),
        a.integerOps8() * growth(random),
        a.units() + random.nextInt(3),
        a.memoryBandwidth() * growth(random),
        a.memoryCapacity() * growth(random),
        a.scaleUpBandwidth() * growth(random),
        a.scaleUpDomain(),
        a.hostBandwidth(),
        a.scaleOutBandwidth(),
        a.boardPower(),
        a.memory());
  }

  private static double growth(SplittableRandom random) {
    return random.nextBoolean() ? 1 : 1 + random.nextDouble();
  }

  @Test
  void aModelThatDoesNotFitIsWorthNothing() {
    Workload decode = WORKLOADS.find("deepseek-r1-decode").orElseThrow();
    assertThat(new Roofline(decode).value(chip(new SplittableRandom(1), 1, 0)))
        .isGreaterThanOrEqualTo(0);
    Accelerator small =
        new Accelerator(
            "s",
            "s",
            1e15,
            1e15,
            0,
            0,
            10,
            1e12,
            8e9,
            1e11,
            8,
            1e10,
            1e10,
            100,
            MemoryKind.STACKED);
    assertThat(new Roofline(decode).value(small)).isZero();
  }

  /// 2 bytes × 70.55·10⁹ weights at 3.35 TB/s on 8 chips take 5.2 ms; no decoding step is shorter.
  @Test
  void aStepReadsEveryWeight() {
    Workload decode = WORKLOADS.find("llama-70b-decode").orElseThrow();
    double weights = decode.model().parameters() - decode.model().vocabulary() * 8192.0;
    double least = weights * 2 / (8 * 3.35e12);
    assertThat(least).isBetween(5.1e-3, 5.3e-3);
    Accelerator lavish =
        new Accelerator(
            "l",
            "l",
            1e20,
            1e20,
            0,
            0,
            10,
            3.35e12,
            80e9,
            1e20,
            8,
            1e10,
            1e10,
            100,
            MemoryKind.STACKED);
    double tokens = new Roofline(decode).value(lavish) * 8;
    double room = (0.9 * 80e9 * 8 - decode.model().parameters() * 2) / (327_680.0 * 2560);
    double step = least + room * 2304 * 327_680 / (8 * 3.35e12);
    assertThat(tokens)
        .isCloseTo(room / step, org.assertj.core.data.Percentage.withPercentage(0.01));
  }
}
