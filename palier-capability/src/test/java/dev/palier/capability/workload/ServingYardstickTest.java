package dev.palier.capability.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.ChipModelling;
import dev.palier.capability.accelerator.Conventions;
import dev.palier.capability.accelerator.Modelled;
import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.serving.Engine;
import dev.palier.capability.serving.ServingLaws;
import dev.palier.catalog.Catalog;
import dev.palier.data.DataFolder;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ServingYardstickTest {

  private static final Catalog CATALOG = Catalog.packaged();
  private static final DataFolder DATA = DataFolder.packedWith(Conventions.class);
  private static final Workloads WORKLOADS = Workloads.load(DATA, CATALOG);
  private static final Yardsticks YARDSTICKS =
      Yardsticks.load(DATA, ServingLaws.of(Coefficients.load(DATA, "serving.yaml")), Engine.SGLANG);

  private static Accelerator chip(String id) {
    ChipModelling modelling = new ChipModelling(Conventions.load(DATA));
    return modelling.of(CATALOG.getChip(id)) instanceof Modelled.Known known
        ? known.accelerator()
        : org.junit.jupiter.api.Assertions.fail(id);
  }

  /// The bound of the search rests on this: units and the rate of each unit count apart.
  @Test
  void moreOfAResourceIsNeverWorthLess() {
    SplittableRandom random = new SplittableRandom(11);
    Accelerator h100 = chip("nvidia-h100-sxm");
    for (Workload workload : WORKLOADS.byId().values()) {
      for (Objective objective : Objective.values()) {
        Yardstick yardstick = YARDSTICKS.of(workload, objective, 2);
        for (int i = 0; i < 25; i++) {
          Accelerator less = with(h100, random, 0.15, 1);
          Accelerator more = with(less, random, 1, 1.6);
          assertThat(yardstick.value(more))
              .as("%s %s: %s, %s", workload.id(), objective, less, more)
              .isGreaterThanOrEqualTo(yardstick.value(less) * (1 - 1e-9));
        }
      }
    }
  }

  private static Accelerator with(
      Accelerator a, SplittableRandom random, double least, double most) {
    double units = factor(random, least, most);
    int count = (int) Math.max(1, Math.round(a.units() * units));
    double each = (double) count / a.units() * factor(random, least, most);
    return new Accelerator(
        a.id(),
        a.name(),
        a.flops16() * each,
        a.flops8() * each,
        a.flops4() * each,
        a.integerOps8() * each,
        count,
        a.memoryBandwidth() * factor(random, least, most),
        a.memoryCapacity() * factor(random, Math.max(least, 0.6), most),
        a.scaleUpBandwidth() * factor(random, least, most),
        a.scaleUpDomain(),
        a.hostBandwidth(),
        a.scaleOutBandwidth(),
        a.boardPower(),
        a.memory());
  }

  private static double factor(SplittableRandom random, double least, double most) {
    return random.nextInt(3) == 0 ? 1 : least + (most - least) * random.nextDouble();
  }

  /// Press and laboratory alike: the H20 decodes nearly as fast as the H100 or faster, and prefills
  /// several times slower.
  @Test
  void theH20IsForDecoding() {
    Accelerator h100 = chip("nvidia-h100-sxm");
    Accelerator h20 = chip("nvidia-h20");
    double decode = ratio("llama-70b-decode", h20, h100);
    double prefill = ratio("llama-70b-prefill", h20, h100);
    assertThat(prefill).isBetween(0.1, 0.4);
    assertThat(decode).isGreaterThan(1.2 * prefill);
  }

  private static double ratio(String workload, Accelerator one, Accelerator other) {
    Yardstick yardstick = YARDSTICKS.throughput(WORKLOADS.find(workload).orElseThrow());
    return yardstick.value(one) / yardstick.value(other);
  }

  @Test
  void aFormatThatTheChipLacksIsWorthNothing() {
    Workload fp4 = WORKLOADS.find("llama-8b-fp4-decode").orElseThrow();
    assertThat(YARDSTICKS.throughput(fp4).value(chip("nvidia-h100-sxm"))).isZero();
  }

  /// Twice the price, half of the tokens for a dollar; the order of chips stays.
  @Test
  void costFollowsThePrice() {
    Workload decode = WORKLOADS.find("llama-70b-decode").orElseThrow();
    Accelerator h100 = chip("nvidia-h100-sxm");
    double one = YARDSTICKS.of(decode, Objective.COST, 1).value(h100);
    assertThat(YARDSTICKS.of(decode, Objective.COST, 2).value(h100)).isEqualTo(one / 2);
    assertThat(one).isEqualTo(YARDSTICKS.throughput(decode).value(h100) * 3600);
  }

  /// A chip cannot draw more than its board power: a token takes no more joules than that allows.
  @Test
  void aTokenTakesAboutWhatTheBoardDraws() {
    for (String id : new String[] {"llama-70b-decode", "llama-70b-prefill", "llama-70b-training"}) {
      Workload workload = WORKLOADS.find(id).orElseThrow();
      Accelerator h100 = chip("nvidia-h100-sxm");
      double joules = 1 / YARDSTICKS.of(workload, Objective.ENERGY, 1).value(h100);
      double watts = joules * YARDSTICKS.throughput(workload).value(h100);
      assertThat(watts).as(id).isBetween(0.2 * 700, 1.15 * 700);
    }
  }
}
