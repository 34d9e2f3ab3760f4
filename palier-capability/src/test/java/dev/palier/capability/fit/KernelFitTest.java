package dev.palier.capability.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.kernel.KernelLaw;
import dev.palier.capability.kernel.KernelShape;
import dev.palier.capability.kernel.MatrixProduct;
import dev.palier.capability.measured.MeasuredKernel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// A fit to rows that a law made, of which the coefficients are known.
class KernelFitTest {

  private static final KernelPriors PRIORS = KernelPriors.load(KernelTables.DATA);
  private static final BlockPriors BLOCK =
      PRIORS.blocks().stream().filter(b -> b.id().equals("product.bf16")).findFirst().orElseThrow();
  private static final List<String> CHIPS =
      List.of("nvidia-a100-sxm", "nvidia-h100-sxm", "nvidia-b200-sxm");

  @Test
  void rowsOfOtherCoefficientsAreFollowedThroughNoise() {
    FittedBlock fitted = fit(rows(1.3, 0.05));
    assertThat(fitted.predictions())
        .allSatisfy(p -> assertThat(p.fitted() / p.kernel().seconds()).isCloseTo(1, within(0.25)));
    assertThat(mean(fitted, true)).isLessThan(0.06);
    assertThat(mean(fitted, false)).isLessThan(0.12);
  }

  @Test
  void aFewWildRowsDoNotBendIt() {
    List<MeasuredKernel<?>> rows = rows(1, 0);
    for (int i = 0; i < rows.size(); i += 20) {
      MeasuredKernel<?> row = rows.get(i);
      rows.set(i, row(row.chip(), row.shape(), row.seconds() * 50));
    }
    FittedBlock fitted = fit(rows);
    long near =
        fitted.predictions().stream()
            .filter(p -> Math.abs(p.fitted() / p.kernel().seconds() - 1) < 0.1)
            .count();
    assertThat(near).isGreaterThan(rows.size() * 9L / 10);
  }

  @Test
  void theSameRowsGiveTheSameBits() {
    List<MeasuredKernel<?>> rows = rows(1.2, 0.1);
    FittedBlock first = fit(rows);
    FittedBlock second = fit(rows);
    first
        .values()
        .forEach((name, value) ->
            assertThat(Double.doubleToLongBits(second.values().get(name)))
                .as(name)
                .isEqualTo(Double.doubleToLongBits(value)));
    assertThat(second.residuals()).isEqualTo(first.residuals());
  }

  @Test
  void aHeldOutChipHasNoPartInItsPrediction() {
    List<MeasuredKernel<?>> rows = rows(1, 0.05);
    List<MeasuredKernel<?>> wrong = new ArrayList<>();
    for (MeasuredKernel<?> row : rows) {
      boolean a100 = row.chip().id().equals("nvidia-a100-sxm");
      wrong.add(a100 ? row(row.chip(), row.shape(), row.seconds() * 1.5) : row);
    }
    List<Prediction> of = a100(fit(rows));
    List<Prediction> ofWrong = a100(fit(wrong));
    for (int i = 0; i < of.size(); i++) {
      assertThat(ofWrong.get(i).heldOut()).isEqualTo(of.get(i).heldOut());
      assertThat(ofWrong.get(i).fitted()).isNotEqualTo(of.get(i).fitted());
    }
  }

  private static List<Prediction> a100(FittedBlock fitted) {
    return fitted.predictions().stream()
        .filter(p -> p.kernel().chip().id().equals("nvidia-a100-sxm"))
        .toList();
  }

  private static double mean(FittedBlock fitted, boolean seen) {
    return fitted.predictions().stream()
        .mapToDouble(p -> Math.abs((seen ? p.fitted() : p.heldOut()) / p.kernel().seconds() - 1))
        .average()
        .orElseThrow();
  }

  private static FittedBlock fit(List<MeasuredKernel<?>> rows) {
    return new KernelFit(PRIORS, new KernelSplits(CHIPS)).fit(BLOCK, rows);
  }

  /// Rows of the law with every fitted coefficient longer by a factor, and some noise.
  private static List<MeasuredKernel<?>> rows(double factor, double noise) {
    SplittableRandom random = new SplittableRandom(7);
    Map<String, Double> values = new HashMap<>();
    BLOCK.priors().forEach(p -> values.put(p.name(), p.value() * (p.free() ? factor : 1)));
    List<MeasuredKernel<?>> rows = new ArrayList<>();
    for (String id : CHIPS) {
      Accelerator chip = KernelTables.chip(id);
      KernelLaw<KernelShape> law = BLOCK.kind().law(BLOCK.parameters(values), chip);
      for (int i = 0; i < 120; i++) {
        MatrixProduct shape =
            MatrixProduct.of(
                Precision.BF16,
                1 << random.nextInt(13),
                128 << random.nextInt(7),
                128 << random.nextInt(7));
        double wobble = Math.exp(noise * (2 * random.nextDouble() - 1));
        rows.add(row(chip, shape, law.seconds(shape) * wobble));
      }
    }
    return rows;
  }

  private static MeasuredKernel<?> row(Accelerator chip, KernelShape shape, double seconds) {
    return new MeasuredKernel<>("test.csv", 1, chip.id(), chip, "", "", shape, seconds);
  }
}
