package dev.palier.capability.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.capability.SharedBenchmarks;
import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Conventions;
import dev.palier.capability.accelerator.MemoryKind;
import dev.palier.capability.accelerator.Precision;
import dev.palier.data.DataFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must be so of every chip: more of anything never trains more slowly.
class TrainingPropertiesTest {

  private static final Training TRAINING = Training.load(DataFolder.packedWith(Conventions.class));

  @ParameterizedTest
  @ValueSource(strings = {"llama-3-1-8b", "llama-3-1-70b", "deepseek-v3", "qwen3-30b-a3b"})
  void moreOfAResourceNeverTrainsMoreSlowly(String model) {
    Training.Prepared workload =
        TRAINING.prepare(SharedBenchmarks.model(model), TRAINING.usualWorkload().onChips(256));
    SplittableRandom chance = new SplittableRandom(41);
    for (int round = 0; round < 60; round++) {
      Die die = Die.drawn(chance);
      double before = workload.tokensPerSecondPerChip(die.chip(), Precision.FP8);
      for (Die more : die.withMore(1 + chance.nextDouble())) {
        assertThat(workload.tokensPerSecondPerChip(more.chip(), Precision.FP8))
            .as("%s → %s", die, more)
            .isGreaterThanOrEqualTo(before * (1 - 1e-12));
      }
    }
  }

  @Test
  void aChipWithoutTheFormatIsRefusedWithIt() {
    Trained trained =
        TRAINING.train(
            SharedBenchmarks.chip("nvidia-a100-sxm"),
            SharedBenchmarks.model("llama-3-1-70b"),
            Precision.FP8,
            TRAINING.usualWorkload());
    assertThat(trained)
        .isInstanceOfSatisfying(
            Trained.Refused.class,
            refused -> {
              assertThat(refused.limit()).isEqualTo(TrainingLimit.FORMAT);
              assertThat(refused.why()).isEqualTo("NVIDIA A100 SXM4 80GB has no fp8");
            });
  }

  @Test
  void tooFewChipsAreRefusedWithTheMemoryThatFails() {
    Trained trained =
        TRAINING.train(
            SharedBenchmarks.chip("nvidia-h100-sxm"),
            SharedBenchmarks.model("llama-3-1-405b"),
            Precision.BF16,
            TRAINING.usualWorkload().onChips(8));
    assertThat(trained)
        .isInstanceOfSatisfying(
            Trained.Refused.class,
            refused -> assertThat(refused.limit()).isEqualTo(TrainingLimit.MEMORY));
  }

  @Test
  void thePartsOfAStepAddUp() {
    Trained.Fits fits =
        (Trained.Fits)
            TRAINING.train(
                SharedBenchmarks.chip("nvidia-h100-sxm"),
                SharedBenchmarks.model("deepseek-v3"),
                Precision.FP8,
                TRAINING.usualWorkload());
    TrainingStep step = fits.step();
    double parts =
        step.products()
            + step.experts()
            + step.head()
            + step.attention()
            + step.powerWait()
            + step.elementwise()
            + step.exchange()
            + step.host()
            + step.software()
            + step.bubble()
            + step.gradients()
            + step.optimizer();
    assertThat(parts / step.seconds()).isBetween(1 - 1e-12, 1 + 1e-12);
  }

  /// A chip by what it is cut from: units, the rate of each, memory, links, power.
  private record Die(
      int units,
      double unitRate,
      double bandwidth,
      double capacity,
      double link,
      double network,
      double watts) {

    static Die drawn(SplittableRandom chance) {
      return new Die(
          40 + chance.nextInt(160),
          1e12 * (1 + 15 * chance.nextDouble()),
          1e12 * (1 + 7 * chance.nextDouble()),
          1e9 * (60 + 200 * chance.nextDouble()),
          1e9 * (100 + 800 * chance.nextDouble()),
          1e9 * (10 + 90 * chance.nextDouble()),
          300 + 1000 * chance.nextDouble());
    }

    List<Die> withMore(double times) {
      List<Die> more = new ArrayList<>();
      int unitsMore = (int) Math.ceil(units * times);
      more.add(new Die(unitsMore, unitRate, bandwidth, capacity, link, network, watts));
      more.add(new Die(units, unitRate * times, bandwidth, capacity, link, network, watts));
      more.add(new Die(units, unitRate, bandwidth * times, capacity, link, network, watts));
      more.add(new Die(units, unitRate, bandwidth, capacity * times, link, network, watts));
      more.add(new Die(units, unitRate, bandwidth, capacity, link * times, network, watts));
      more.add(new Die(units, unitRate, bandwidth, capacity, link, network * times, watts));
      more.add(new Die(units, unitRate, bandwidth, capacity, link, network, watts * times));
      return more;
    }

    Accelerator chip() {
      double flops16 = units * unitRate;
      return new Accelerator(
          "drawn",
          "drawn",
          flops16,
          2 * flops16,
          0,
          2 * flops16,
          units,
          bandwidth,
          capacity,
          link,
          8,
          64e9,
          network,
          watts,
          MemoryKind.STACKED);
    }
  }
}
