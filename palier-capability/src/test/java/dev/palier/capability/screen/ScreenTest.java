package dev.palier.capability.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Conventions;
import dev.palier.capability.accelerator.MemoryKind;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.kernel.Decode;
import dev.palier.capability.kernel.KernelShape;
import dev.palier.capability.kernel.MatrixProduct;
import dev.palier.capability.kernel.Prefill;
import dev.palier.capability.measured.MeasuredKernel;
import dev.palier.data.DataFolder;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScreenTest {

  private static final Screen SHIPPED = Screen.load(DataFolder.packedWith(Conventions.class));

  /// 1000 TFLOP/s in BF16 and 4 TB/s.
  private static final Accelerator CHIP =
      new Accelerator(
          "sample",
          "Sample",
          1000e12,
          2000e12,
          0,
          2000e12,
          100,
          4e12,
          80e9,
          450e9,
          8,
          64e9,
          50e9,
          700,
          MemoryKind.STACKED);

  @Test
  void aProductFasterThanItsPeakIsImpossible() {
    KernelShape product = MatrixProduct.of(Precision.BF16, 10_000, 10_000, 10_000);
    Finding finding = found("gemm.csv", "b200_sxm", "trtllm", product, 1.8e-3).orElseThrow();
    assertThat(finding.kind()).isEqualTo(Finding.Kind.IMPOSSIBLE);
    assertThat(finding.leastSeconds()).isEqualTo(2e-3);
    assertThat(found("gemm.csv", "b200_sxm", "trtllm", product, 1.92e-3)).isEmpty();
  }

  @Test
  void weightsReadFasterThanTheMemoryAreImpossible() {
    KernelShape product = MatrixProduct.of(Precision.BF16, 1, 20_000, 20_000);
    assertThat(found("gemm.csv", "b200_sxm", "trtllm", product, 0.1e-3).orElseThrow().reason())
        .isEqualTo("faster than 0.95 × its roofline");
  }

  @Test
  void weightsThatFitTheCacheAreSetAsideWhereItWasNotEmptied() {
    KernelShape small = MatrixProduct.of(Precision.BF16, 1, 4096, 4096);
    assertThat(found("gemm_crosschip.csv", "h100_sxm", "", small, 1e-3).orElseThrow().kind())
        .isEqualTo(Finding.Kind.CACHED);
    assertThat(found("gemm_crosschip.csv", "h200_sxm", "", small, 1e-3)).isEmpty();
  }

  @Test
  void fallbacksOfALibraryAreSetAsideWithTheirReason() {
    KernelShape wide = new Decode(1, 1024, 64, 2, 128, 0, Precision.BF16);
    assertThat(
            found("generation_attention.csv", "h100_sxm", "trtllm", wide, 1).orElseThrow().reason())
        .contains("more than 16 heads");
    KernelShape narrow = new Decode(1, 1024, 32, 2, 128, 0, Precision.BF16);
    assertThat(found("generation_attention.csv", "h100_sxm", "trtllm", narrow, 1)).isEmpty();
    assertThat(found("generation_attention.csv", "h100_sxm", "vllm", wide, 1)).isEmpty();
  }

  @Test
  void promptsOfAFewTokensTimeTheLaunchAlone() {
    KernelShape few = new Prefill(1, 8, 0, 32, 8, 128, 0, Precision.BF16, Precision.BF16);
    assertThat(found("context_attention.csv", "h100_sxm", "trtllm", few, 1).orElseThrow().kind())
        .isEqualTo(Finding.Kind.SOFTWARE);
  }

  private static Optional<Finding> found(
      String table, String system, String library, KernelShape shape, double seconds) {
    return SHIPPED.find(
        new MeasuredKernel<>(table, 2, system, CHIP, library, "source", shape, seconds));
  }
}
