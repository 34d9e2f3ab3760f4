package dev.palier.capability.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.MemoryKind;
import dev.palier.capability.accelerator.Precision;
import org.junit.jupiter.api.Test;

/// The law of products where every step can be done by hand.
class ProductLawTest {

  /// 100 units of 10 TFLOP/s each and 1 TB/s.
  private static final Accelerator ROUND =
      SampleChips.of(1000, 2000, 0, 2000, 100, 1000, 450, MemoryKind.STACKED);

  private static final String COEFFICIENTS =
      """
      inverse-share.base 1.25
      inverse-share.base.synchronous 1.25
      inverse-share.slope 0.02 ps
      tile-step 32 ns
      tile-prologue 1 µs
      wave-weight 0.5
      split-most 4
      split-reduction 3 µs
      hot-cost 0.01 ps
      hot-half-time 1 ms
      memory-share 0.8
      memory-ramp 2 µs
      memory-ramp-bytes 4 MB
      latency.synchronous 2
      floor 2 µs
      floor.four-bit 1 µs
      """;

  @Test
  void aProductOfFiftyTilesOfAllUnits() {
    // 1280 × 1280 in tiles of 128 × 256 are 50 tiles, in tiles of 128 × 128 are 100: one for each
    // unit.
    // A tile of 128 × 128 and depth 1000: 2·128·128·1000·(1.25/10⁷ µs + 0.02 ps) = 32.768 M
    // operations at 0.145 ps = 4.75136 µs, and 1000/64 steps of 32 ns = 0.5 µs; 1 µs to start.
    double cold = 32.768e6 * 0.145e-12 + 1000 / 64.0 * 32e-9 + 1e-6;
    double hot = 0.01e-12 * 2 * 1280.0 * 1280 * 1000 / 100 * cold / (cold + 1e-3);
    double bytes = 2 * 1280.0 * 1000 * 2 + 1280.0 * 1280 * 2;
    double memory = bytes / (1e12 * 0.8) + bytes * 2e-6 / (bytes + 4e6);
    double joined = Math.pow(Math.pow(cold + hot, 4) + Math.pow(memory, 4), 0.25);
    KernelTime time = law(ROUND).explain(MatrixProduct.of(Precision.BF16, 1280, 1280, 1000));
    assertThat(time.tile()).isEqualTo("128 × 128");
    assertThat(time.compute()).isCloseTo(cold + hot, within(1e-15));
    assertThat(time.memory()).isCloseTo(memory, within(1e-15));
    assertThat(time.seconds()).isCloseTo(2e-6 + joined, within(1e-15));
  }

  @Test
  void oneTileSplitsItsDepthOverIdleUnits() {
    // One row and 64 columns take one tile of 16 × 64, x = 0.01: max(0.01, 1/4) of it, and 3 µs.
    double whole = 2 * 16 * 64 * 65536.0 * 0.145e-12 + 65536 / 64.0 * 32e-9;
    KernelTime time = law(ROUND).explain(MatrixProduct.of(Precision.BF16, 1, 64, 65536));
    double cold = whole / 4 + 3e-6 + 1e-6;
    double hot = 0.01e-12 * 2 * 64 * 65536.0 / 100 * cold / (cold + 1e-3);
    assertThat(time.compute()).isCloseTo(cold + hot, within(1e-15));
  }

  @Test
  void slowUnitsReachMoreOfTheirPeak() {
    MatrixProduct large = MatrixProduct.of(Precision.BF16, 8192, 8192, 8192);
    Accelerator slow = SampleChips.of(150, 300, 0, 300, 100, 4000, 450, MemoryKind.STACKED);
    double fastShare = large.operations() / 1000e12 / law(ROUND).seconds(large);
    double slowShare = large.operations() / 150e12 / law(slow).seconds(large);
    assertThat(slowShare).isGreaterThan(fastShare);
    assertThat(slowShare).isLessThan(1 / 1.25);
  }

  private static ProductLaw law(Accelerator chip) {
    return ProductLaw.of(SampleParameters.of("product.bf16", COEFFICIENTS), chip);
  }
}
