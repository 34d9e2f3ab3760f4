package dev.palier.capability.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.calibration.FittedCoefficients;
import dev.palier.capability.measured.MeasuredKernel;
import dev.palier.capability.screen.Screen;
import dev.palier.capability.validation.ErrorStatistics;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Measured BF16 products on each chip, predicted by a fit that never saw that chip.
class HeldOutProductsTest {

  /// The most that the mean error of each chip may be, so that a change for the worse is seen.
  private static final Map<String, Double> MOST =
      Map.of(
          "nvidia-h100-sxm", 0.08,
          "nvidia-h200-sxm", 0.10,
          "nvidia-rtx-pro-6000", 0.12,
          "nvidia-b200-sxm", 0.13,
          "nvidia-gb200", 0.14,
          "nvidia-a100-sxm", 0.17,
          "nvidia-l40s", 0.20);

  @Test
  void eachChipIsPredictedWithoutItsRows() {
    KernelRows rows =
        KernelRows.read(
            KernelTables.folder(), KernelTables.chips(), Screen.load(KernelTables.DATA));
    KernelPriors priors = KernelPriors.load(KernelTables.DATA);
    BlockPriors block =
        priors.blocks().stream()
            .filter(b -> b.id().equals("product.bf16"))
            .findFirst()
            .orElseThrow();
    List<MeasuredKernel<?>> own = rows.of("product.bf16");
    FittedBlock fitted =
        new KernelFit(priors, KernelSplits.load(KernelTables.DATA)).fit(block, own);
    assertThat(fitted.chipIds()).containsExactlyInAnyOrderElementsOf(MOST.keySet());
    MOST.forEach(
        (chip, most) -> assertThat(heldOut(fitted, chip).meanAbsolute()).as(chip).isLessThan(most));
    Coefficients shipped = Coefficients.load(KernelTables.DATA, "kernels.yaml");
    fitted
        .values()
        .forEach((name, value) ->
            assertThat(shipped.get("product.bf16." + name))
                .as(name)
                .isCloseTo(FittedCoefficients.rounded(value), within(1e-15)));
  }

  private static ErrorStatistics heldOut(FittedBlock fitted, String chip) {
    List<Prediction> own =
        fitted.predictions().stream().filter(p -> p.kernel().chip().id().equals(chip)).toList();
    return ErrorStatistics.of(
        own.stream().mapToDouble(Prediction::heldOut).toArray(),
        own.stream().mapToDouble(p -> p.kernel().seconds()).toArray());
  }
}
