package dev.palier.capability.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Conventions;
import dev.palier.capability.accelerator.MemoryKind;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.kernel.Collective.Operation;
import dev.palier.data.DataFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// No kernel takes longer on a chip that has more of something, with the coefficients that ship.
///
/// Units are added at the same speed of each: fewer and faster units with the same peak together
/// are another chip, that may win or lose.
class MonotoneLawsTest {

  private static final Coefficients SHIPPED =
      Coefficients.load(DataFolder.packedWith(Conventions.class), "kernels.yaml");

  private static final int CHIPS = 200;

  @Test
  void moreOfAnyResourceIsNeverSlower() {
    SplittableRandom random = new SplittableRandom(20261124);
    for (int i = 0; i < CHIPS; i++) {
      Draw draw = Draw.of(random);
      double more = 1 + random.nextDouble();
      for (Case a : cases(random)) {
        double before = a.seconds(draw.chip());
        for (Draw better : draw.better(more)) {
          assertThat(a.seconds(better.chip()))
              .as("%s: %s against %s", a, better, draw)
              .isLessThanOrEqualTo(before * (1 + 1e-12));
        }
      }
    }
  }

  private static List<Case> cases(SplittableRandom random) {
    double rows = 1 << random.nextInt(14);
    double batch = 1 + random.nextInt(256);
    double length = 16 + random.nextInt(8192);
    List<Case> cases = new ArrayList<>();
    cases.add(new Case("product.bf16", MatrixProduct.of(Precision.BF16, rows, 4096, 7168)));
    cases.add(new Case("product.fp8", MatrixProduct.of(Precision.FP8, rows, 5120, 1280)));
    cases.add(
        new Case("product.fp8-block", MatrixProduct.of(Precision.FP8_BLOCK, rows, 2112, 7168)));
    cases.add(
        new Case(
            "experts.trtllm.fp8",
            new ExpertLayer(
                Precision.FP8, rows, 7168, 2048, 8, 256, 1, 8, ExpertLoad.POWER_LAW_1_01, true)));
    for (String library : List.of("trtllm", "sglang", "vllm")) {
      cases.add(
          new Case(
              "prefill." + library,
              new Prefill(1, length, 0, 32, 8, 128, 0, Precision.BF16, Precision.BF16)));
      cases.add(
          new Case("decode." + library, new Decode(batch, length, 32, 8, 128, 0, Precision.FP8)));
    }
    cases.add(
        new Case("latent-prefill.trtllm", new LatentPrefill(1, length, 0, 16, Precision.BF16)));
    cases.add(new Case("latent-decode.trtllm", new LatentDecode(batch, length, 64, Precision.FP8)));
    double bytes = Math.pow(2, 10 + random.nextInt(20));
    for (Operation operation : Operation.values()) {
      cases.add(
          new Case("collective." + operation.key(), new Collective(operation, bytes, 8, true)));
    }
    cases.add(
        new Case("custom-all-reduce.trtllm", new Collective(Operation.ALL_REDUCE, bytes, 4, true)));
    return cases;
  }

  private record Case(String block, KernelShape shape) {

    double seconds(Accelerator chip) {
      return KernelKind.ofBlock(block)
          .orElseThrow()
          .law(Parameters.of(block, SHIPPED), chip)
          .seconds(shape);
    }
  }

  /// A chip by what each unit does, in TFLOP/s, and its bandwidths in GB/s.
  private record Draw(double unit, int units, double bandwidth, double link) {

    static Draw of(SplittableRandom random) {
      return new Draw(
          1 + 12 * random.nextDouble(),
          40 + random.nextInt(160),
          800 + 8000 * random.nextDouble(),
          50 + 850 * random.nextDouble());
    }

    List<Draw> better(double factor) {
      return List.of(
          new Draw(unit * factor, units, bandwidth, link),
          new Draw(unit, units, bandwidth * factor, link),
          new Draw(unit, units, bandwidth, link * factor),
          new Draw(unit, units + (int) (factor * 20), bandwidth, link));
    }

    Accelerator chip() {
      double peak = unit * units;
      return SampleChips.of(
          peak, 2 * peak, 0, 2 * peak, units, bandwidth, link, MemoryKind.STACKED);
    }
  }
}
