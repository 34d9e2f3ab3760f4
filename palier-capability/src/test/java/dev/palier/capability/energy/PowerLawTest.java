package dev.palier.capability.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.capability.SharedBenchmarks;
import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Conventions;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.calibration.Coefficients;
import dev.palier.data.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerLawTest {

  private static final PowerLaw LAW =
      PowerLaw.of(Coefficients.load(DataFolder.packedWith(Conventions.class), "energy.yaml"));

  /// Watts of large BF16 products: medians of measured kernels, capability-model §3.8.
  @ParameterizedTest
  @CsvSource({"nvidia-h200-sxm, 650e12, 688", "nvidia-b200-sxm, 1245e12, 972"})
  void largeProductsDrawWhatWasMeasured(String id, double rate, double watts) {
    Accelerator chip = SharedBenchmarks.chip(id);
    double joules = LAW.joulesPerOperation(chip, Precision.BF16) * rate;
    assertThat(LAW.watts(chip, joules, 1)).isCloseTo(watts, within(0.06 * watts));
  }

  @Test
  void theLimitOnlyEverSlows() {
    Accelerator chip = SharedBenchmarks.chip("nvidia-b200-sxm");
    double watts = LAW.workingWatts(chip);
    assertThat(LAW.stretched(1, 0, watts)).isEqualTo(1);
    assertThat(LAW.stretched(1, watts, watts)).isGreaterThan(1).isLessThan(1.2);
    assertThat(LAW.stretched(1, 3 * watts, watts)).isCloseTo(3, within(0.02));
  }

  @Test
  void aChipWithoutAPublishedLimitIsNotSlowed() {
    assertThat(LAW.stretched(1, 1e9, Double.POSITIVE_INFINITY)).isEqualTo(1);
  }

  @Test
  void fewerBitsNeverTakeMore() {
    Accelerator chip = SharedBenchmarks.chip("nvidia-gb300");
    double sixteen = LAW.joulesPerOperation(chip, Precision.BF16);
    double eight = LAW.joulesPerOperation(chip, Precision.FP8);
    assertThat(eight).isLessThan(sixteen);
    assertThat(LAW.joulesPerOperation(chip, Precision.NVFP4)).isLessThan(eight);
  }
}
