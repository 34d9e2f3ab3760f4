package dev.palier.capability.kernel;

import static dev.palier.capability.kernel.SampleChips.A100;
import static dev.palier.capability.kernel.SampleChips.B200;
import static dev.palier.capability.kernel.SampleChips.H100;
import static dev.palier.capability.kernel.SampleChips.L40S;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.kernel.Collective.Operation;
import dev.palier.capability.kernel.MatrixProduct.Launch;
import org.junit.jupiter.api.Test;

/// Every law at some points, against another implementation of the same formulas, written in
/// Python.
class LawPointsTest {

  private static final double RELATIVE = 1e-9;

  @Test
  void productsIn16Bit() {
    Parameters p =
        SampleParameters.of(
            "product.bf16",
            """
            hot-cost 0.015 ps
            hot-half-time 1.5 ms
            inverse-share.base 1.05
            inverse-share.base.synchronous 1.12
            inverse-share.slope 0.02 ps
            tile-step 40 ns
            tile-prologue 0.6 µs
            floor 2.3 µs
            memory-share 0.83
            split-reduction 3 µs
            floor.four-bit 1.6 µs
            split-most 8
            memory-ramp 1.5 µs
            memory-ramp-bytes 4 MB
            wave-weight 0.4
            latency.synchronous 1.5
            compute.nvidia-l40s 1.3
            """);
    check(p, A100, product(Precision.BF16, 4096, 8192, 7168), 0.0019696151390829315);
    check(p, A100, product(Precision.BF16, 192, 1280, 5120), 1.93282794966324e-05);
    check(p, H100, product(Precision.BF16, 1, 4096, 4096), 1.5756340610260357e-05);
    check(p, H100, product(Precision.BF16, 48, 5120, 1024), 7.433109850965584e-06);
    check(p, H100, product(Precision.BF16, 4096, 8192, 7168), 0.000649149097665725);
    check(p, B200, product(Precision.BF16, 48, 5120, 1024), 4.486103056822571e-06);
    check(p, B200, product(Precision.BF16, 4096, 8192, 7168), 0.00033650983023504773);
    check(p, L40S, product(Precision.BF16, 4096, 8192, 7168), 0.0017115214617428524);
    check(p, L40S, product(Precision.BF16, 192, 1280, 5120), 2.661591117804041e-05);
  }

  @Test
  void productsInFp8() {
    Parameters p =
        SampleParameters.of(
            "product.fp8",
            """
            hot-cost 0.015 ps
            hot-half-time 1.5 ms
            inverse-share.base 1.05
            inverse-share.base.synchronous 1.12
            inverse-share.slope 0.02 ps
            tile-step 40 ns
            tile-prologue 0.6 µs
            floor 2.3 µs
            memory-share 0.83
            split-reduction 3 µs
            floor.four-bit 1.6 µs
            split-most 8
            memory-ramp 1.5 µs
            memory-ramp-bytes 4 MB
            wave-weight 0.4
            latency.synchronous 2
            compute.nvidia-l40s 1.3
            quantise 2.5 µs
            quantise-bytes 5 B
            quantise.eager 11 µs
            quantise-bytes.eager 3 B
            """);
    check(p, H100, product(Precision.FP8, 1, 4096, 4096), 1.2330247837036325e-05);
    check(p, H100, eager(1, 4096, 4096), 2.0827802463901998e-05);
    check(p, H100, product(Precision.FP8, 48, 5120, 1024), 7.903625509541518e-06);
    check(p, B200, eager(1, 4096, 4096), 1.7261038149301256e-05);
    check(p, B200, product(Precision.FP8, 48, 5120, 1024), 6.071927789842553e-06);
    check(p, L40S, product(Precision.FP8, 192, 1280, 5120), 2.5824872478882827e-05);
    check(p, L40S, eager(192, 1280, 5120), 3.204931692332727e-05);
  }

  @Test
  void productsInFp8WithBlocks() {
    Parameters p =
        SampleParameters.of(
            "product.fp8-block",
            """
            hot-cost 0.015 ps
            hot-half-time 1.5 ms
            inverse-share.base 1.05
            inverse-share.base.synchronous 1.12
            inverse-share.slope 0.02 ps
            tile-step 40 ns
            tile-prologue 0.6 µs
            floor 2.3 µs
            memory-share 0.83
            split-reduction 3 µs
            floor.four-bit 1.6 µs
            split-most 8
            memory-ramp 1.5 µs
            memory-ramp-bytes 4 MB
            wave-weight 0.4
            latency.synchronous 2
            quantise 2.5 µs
            quantise-bytes 5 B
            few-rows-memory 0.2
            quantise.four-bit 10 µs
            compute.four-bit 1.3
            memory.four-bit 1.3
            """);
    check(p, H100, product(Precision.FP8_BLOCK, 1, 4096, 4096), 1.3371591761800028e-05);
    check(p, H100, product(Precision.FP8_BLOCK, 48, 5120, 1024), 7.904132819387352e-06);
    check(p, H100, product(Precision.FP8_BLOCK, 4096, 8192, 7168), 0.00043173409037007093);
    check(p, B200, product(Precision.FP8_BLOCK, 48, 5120, 1024), 1.3879521841435387e-05);
    check(p, B200, product(Precision.FP8_BLOCK, 4096, 8192, 7168), 0.00031372772922428943);
    check(p, L40S, product(Precision.FP8_BLOCK, 4096, 8192, 7168), 0.0011095884885792748);
    check(p, L40S, product(Precision.FP8_BLOCK, 192, 1280, 5120), 2.5826379069327732e-05);
  }

  @Test
  void layersOfExperts() {
    Parameters p =
        SampleParameters.of(
            "experts.trtllm.bf16",
            """
            floor 25 µs
            inverse-share.base 1.3
            inverse-share.slope 0.015 ps
            tile-step 60 ns
            tile-prologue 1 µs
            memory-share 0.75
            load-variation.power-law-1-01 1.2
            load-variation.power-law-1-2 2
            permute 4
            token 2 ns
            floor-factor.four-bit 1
            product-factor.four-bit 1
            floor-factor.synchronous 1
            product-factor.synchronous 1.1
            expert 60 ns
            split-most 3
            wave-weight 0.3
            empty-tile 0.5
            """);
    check(
        p,
        A100,
        layer(Precision.BF16, 1, 8, 1, ExpertLoad.POWER_LAW_1_2, true),
        0.00010292304464228068);
    check(
        p,
        A100,
        layer(Precision.BF16, 256, 2, 4, ExpertLoad.UNIFORM, false),
        0.0014200320462855165);
    check(
        p, H100, layer(Precision.BF16, 64, 1, 8, ExpertLoad.BALANCED, true), 0.0011645847120203014);
    check(
        p,
        H100,
        layer(Precision.BF16, 8192, 1, 8, ExpertLoad.POWER_LAW_1_01, true),
        0.0023647319817121453);
    check(
        p,
        H100,
        layer(Precision.BF16, 1, 8, 1, ExpertLoad.POWER_LAW_1_2, true),
        7.485842442002549e-05);
    check(
        p,
        B200,
        layer(Precision.BF16, 8192, 1, 8, ExpertLoad.POWER_LAW_1_01, true),
        0.0012558271243994083);
    check(
        p,
        B200,
        layer(Precision.BF16, 1, 8, 1, ExpertLoad.POWER_LAW_1_2, true),
        5.573119172523555e-05);
    check(
        p,
        L40S,
        layer(Precision.BF16, 1, 8, 1, ExpertLoad.POWER_LAW_1_2, true),
        0.00018631686641432473);
    check(
        p,
        L40S,
        layer(Precision.BF16, 256, 2, 4, ExpertLoad.UNIFORM, false),
        0.0032943949855570418);
  }

  @Test
  void prefillAttention() {
    Parameters p =
        SampleParameters.of(
            "prefill.trtllm",
            """
            floor 11 µs
            tensor-cost 1.2
            softmax 30 ps
            tensor-cost.synchronous 1.9
            softmax.synchronous 20 ps
            tensor-cost.four-bit 1.2
            softmax.four-bit 25 ps
            tail 0.6
            block 1 µs
            memory-share 0.7
            masked-share 0.05
            tensor-cost.fp8 1.3
            tensor-cost.fp8-cache 0.9
            floor-factor.synchronous 1
            floor-factor.four-bit 1
            """);
    check(
        p,
        A100,
        new Prefill(2, 2048, 0, 32, 8, 128, 512, Precision.BF16, Precision.BF16),
        0.00030501226508267024);
    check(
        p,
        A100,
        new Prefill(1, 1024, 0, 32, 8, 128, 0, Precision.FP8, Precision.FP8),
        0.00010448985916210914);
    check(
        p,
        H100,
        new Prefill(1, 4096, 0, 32, 8, 128, 0, Precision.BF16, Precision.BF16),
        0.00031771274569267893);
    check(
        p,
        H100,
        new Prefill(4, 200, 1000, 32, 8, 128, 0, Precision.FP8, Precision.BF16),
        5.5953506321303085e-05);
    check(
        p,
        H100,
        new Prefill(2, 2048, 0, 32, 8, 128, 512, Precision.BF16, Precision.BF16),
        0.0001135015891250681);
    check(
        p,
        B200,
        new Prefill(4, 200, 1000, 32, 8, 128, 0, Precision.FP8, Precision.BF16),
        3.48918775241044e-05);
    check(
        p,
        B200,
        new Prefill(2, 2048, 0, 32, 8, 128, 512, Precision.BF16, Precision.BF16),
        6.3975800342984e-05);
    check(
        p,
        L40S,
        new Prefill(2, 2048, 0, 32, 8, 128, 512, Precision.BF16, Precision.BF16),
        0.0003549059267565901);
    check(
        p,
        L40S,
        new Prefill(1, 1024, 0, 32, 8, 128, 0, Precision.FP8, Precision.FP8),
        0.00010074461173202964);
  }

  @Test
  void decodeAttention() {
    Parameters p =
        SampleParameters.of(
            "decode.trtllm",
            """
            floor 9 µs
            memory-share 0.88
            memory.fp8-cache 1.1
            further-wave 2 µs
            tensor-cost 1.5
            softmax 15 ps
            second-block 2 µs
            floor-factor.synchronous 1.3
            floor-factor.four-bit 0.75
            further-wave-factor.synchronous 1
            further-wave-factor.four-bit 0.5
            second-block-factor.four-bit 0.7
            hidden 0.05
            hidden.four-bit 0.3
            """);
    check(p, A100, new Decode(64, 8192, 32, 8, 128, 0, Precision.FP8), 0.000981487497943548);
    check(p, A100, new Decode(256, 4096, 32, 8, 128, 128, Precision.BF16), 0.00013656011466265966);
    check(p, H100, new Decode(1, 100, 32, 8, 128, 0, Precision.BF16), 9.849494313976363e-06);
    check(p, H100, new Decode(64, 8192, 32, 8, 128, 0, Precision.FP8), 0.00048322982627839873);
    check(p, H100, new Decode(256, 4096, 32, 8, 128, 128, Precision.BF16), 8.845057302942017e-05);
    check(p, B200, new Decode(64, 8192, 32, 8, 128, 0, Precision.FP8), 0.00021443202143369683);
    check(p, B200, new Decode(256, 4096, 32, 8, 128, 128, Precision.BF16), 3.906850829054179e-05);
    check(p, L40S, new Decode(64, 8192, 32, 8, 128, 0, Precision.FP8), 0.001685491817873906);
    check(p, L40S, new Decode(256, 4096, 32, 8, 128, 128, Precision.BF16), 0.00022577703320210486);
  }

  @Test
  void latentPrefill() {
    Parameters p =
        SampleParameters.of(
            "latent-prefill.trtllm",
            """
            floor 11 µs
            tensor-cost 1.2
            softmax 30 ps
            tensor-cost.synchronous 1.9
            softmax.synchronous 20 ps
            tensor-cost.four-bit 1.2
            softmax.four-bit 25 ps
            tail 0.6
            block 1 µs
            memory-share 0.5
            floor-factor.synchronous 1
            floor-factor.four-bit 1
            tensor-cost.fp8-cache 1
            """);
    check(p, A100, new LatentPrefill(1, 4096, 0, 16, Precision.BF16), 0.0007853537592797497);
    check(p, A100, new LatentPrefill(2, 300, 1000, 16, Precision.FP8), 0.00013421386255198556);
    check(p, H100, new LatentPrefill(1, 4096, 0, 16, Precision.BF16), 0.00024146720716561107);
    check(p, H100, new LatentPrefill(2, 300, 1000, 16, Precision.FP8), 5.585987958259691e-05);
    check(p, B200, new LatentPrefill(1, 4096, 0, 16, Precision.BF16), 0.00012775517618784864);
    check(p, B200, new LatentPrefill(2, 300, 1000, 16, Precision.FP8), 3.314969285073874e-05);
    check(p, L40S, new LatentPrefill(1, 4096, 0, 16, Precision.BF16), 0.000835374515610619);
    check(p, L40S, new LatentPrefill(2, 300, 1000, 16, Precision.FP8), 0.0001767098784747407);
  }

  @Test
  void latentDecode() {
    Parameters p =
        SampleParameters.of(
            "latent-decode.trtllm",
            """
            floor 10 µs
            tensor-cost 1.4
            tensor-cost-factor.synchronous 1.3
            head-tile 16 rows
            softmax 10 ps
            memory-share 0.8
            memory.fp8-cache 1.1
            tensor-cost.fp8-cache 1
            memory.fp8-cache.four-bit 1.1
            tensor-cost.fp8-cache.four-bit 1
            floor-factor.synchronous 1.2
            floor-factor.four-bit 0.8
            further-wave 2 µs
            second-block 4 µs
            """);
    check(p, A100, new LatentDecode(1, 64, 128, Precision.BF16), 1.2240010247211452e-05);
    check(p, A100, new LatentDecode(300, 4097, 128, Precision.FP8), 0.002133735462183329);
    check(p, H100, new LatentDecode(1, 64, 128, Precision.BF16), 1.0133955009708028e-05);
    check(p, H100, new LatentDecode(300, 4097, 128, Precision.FP8), 0.0006199916454102923);
    check(p, B200, new LatentDecode(1, 64, 128, Precision.BF16), 8.056258424789833e-06);
    check(p, B200, new LatentDecode(300, 4097, 128, Precision.FP8), 0.0002808791147071421);
    check(p, L40S, new LatentDecode(1, 64, 128, Precision.BF16), 1.251754792792445e-05);
    check(p, L40S, new LatentDecode(300, 4097, 128, Precision.FP8), 0.002194146492036841);
  }

  @Test
  void allGathers() {
    Parameters p =
        SampleParameters.of(
            "collective.all-gather",
            """
            latency 4 µs
            latency-per-doubling 2 µs
            link-share 0.85
            own-copy 0.7
            latency-factor.four-bit 1.5
            latency-factor.synchronous 1.3
            transition 0.6
            switch-reduction 0.8
            """);
    check(p, A100, new Collective(Operation.ALL_GATHER, 8192, 4, true), 1.1079447570299561e-05);
    check(p, A100, new Collective(Operation.ALL_GATHER, 268435456, 8, true), 0.0011516356806523969);
    check(p, H100, new Collective(Operation.ALL_GATHER, 8192, 4, true), 8.485162603383567e-06);
    check(p, H100, new Collective(Operation.ALL_GATHER, 268435456, 8, true), 0.0007758617526304728);
    check(p, B200, new Collective(Operation.ALL_GATHER, 8192, 4, true), 1.2413254876502898e-05);
    check(
        p, B200, new Collective(Operation.ALL_GATHER, 268435456, 8, true), 0.00043382433867504246);
  }

  @Test
  void allReduces() {
    Parameters p =
        SampleParameters.of(
            "collective.all-reduce",
            """
            latency 4 µs
            latency-per-doubling 2 µs
            link-share 0.85
            own-copy 0.7
            latency-factor.four-bit 1.5
            latency-factor.synchronous 1.3
            transition 0.6
            switch-reduction 0.8
            """);
    check(p, A100, new Collective(Operation.ALL_REDUCE, 8192, 4, true), 1.1377467927468564e-05);
    check(p, A100, new Collective(Operation.ALL_REDUCE, 268435456, 8, true), 0.0022100554091126676);
    check(p, H100, new Collective(Operation.ALL_REDUCE, 8192, 4, true), 8.69717950608093e-06);
    check(p, H100, new Collective(Operation.ALL_REDUCE, 268435456, 8, true), 0.001202519057358592);
    check(p, B200, new Collective(Operation.ALL_REDUCE, 8192, 4, true), 1.2589958637277042e-05);
    check(p, B200, new Collective(Operation.ALL_REDUCE, 268435456, 8, true), 0.0006566615663458998);
  }

  @Test
  void allToAlls() {
    Parameters p =
        SampleParameters.of(
            "collective.all-to-all",
            """
            latency 4 µs
            latency-per-doubling 2 µs
            link-share 0.85
            own-copy 0.7
            latency-factor.four-bit 1.5
            latency-factor.synchronous 1.3
            transition 0.6
            switch-reduction 0.8
            """);
    check(p, A100, new Collective(Operation.ALL_TO_ALL, 8192, 4, true), 1.1079447570299561e-05);
    check(p, A100, new Collective(Operation.ALL_TO_ALL, 268435456, 8, true), 0.0011516356806523969);
    check(p, H100, new Collective(Operation.ALL_TO_ALL, 8192, 4, true), 8.485162603383567e-06);
    check(p, H100, new Collective(Operation.ALL_TO_ALL, 268435456, 8, true), 0.0007758617526304728);
    check(p, B200, new Collective(Operation.ALL_TO_ALL, 8192, 4, true), 1.2413254876502898e-05);
    check(
        p, B200, new Collective(Operation.ALL_TO_ALL, 268435456, 8, true), 0.00043382433867504246);
  }

  @Test
  void customAllReduces() {
    Parameters p =
        SampleParameters.of(
            "custom-all-reduce.trtllm",
            """
            latency 4 µs
            latency-per-doubling 0.2 µs
            one-shot-share 0.5
            two-shot-latency 8 µs
            two-shot-share 0.8
            own-copy 0.7
            switch-reduction 0.9
            latency-factor.four-bit 1.4
            """);
    check(p, A100, new Collective(Operation.ALL_REDUCE, 65536, 8, true), 7.658346666666666e-06);
    check(p, A100, new Collective(Operation.ALL_REDUCE, 67108864, 8, true), 0.0004915370879999999);
    check(p, H100, new Collective(Operation.ALL_REDUCE, 65536, 8, true), 6.638897777777777e-06);
    check(p, H100, new Collective(Operation.ALL_REDUCE, 67108864, 8, true), 0.00033189139199999996);
    check(p, B200, new Collective(Operation.ALL_REDUCE, 65536, 8, true), 7.459448888888887e-06);
    check(p, B200, new Collective(Operation.ALL_REDUCE, 67108864, 8, true), 0.000177285696);
  }

  @Test
  void allReducesOverTheHost() {
    Parameters p =
        SampleParameters.of(
            "host-collective.all-reduce",
            """
            latency 4 µs
            latency-per-doubling 4 µs
            link-share 0.7
            sharing 1
            sharing-above-four 0.2
            """);
    check(p, L40S, new Collective(Operation.ALL_REDUCE, 65536, 2, true), 1.0925714285714285e-05);
    check(p, L40S, new Collective(Operation.ALL_REDUCE, 67108864, 8, true), 0.06188198400000001);
  }

  private static void check(
      Parameters parameters, Accelerator chip, KernelShape shape, double seconds) {
    KernelKind kind = KernelKind.ofBlock(parameters.block()).orElseThrow();
    assertThat(kind.law(parameters, chip).seconds(shape))
        .isCloseTo(seconds, within(RELATIVE * seconds));
  }

  private static MatrixProduct product(Precision precision, int m, int n, int k) {
    return MatrixProduct.of(precision, m, n, k);
  }

  private static MatrixProduct eager(int m, int n, int k) {
    return new MatrixProduct(Precision.FP8, m, n, k, Launch.EAGER);
  }

  private static ExpertLayer layer(
      Precision precision,
      double tokens,
      int tensorParallel,
      int expertParallel,
      ExpertLoad load,
      boolean gated) {
    return new ExpertLayer(
        precision, tokens, 7168, 2048, 8, 256, tensorParallel, expertParallel, load, gated);
  }
}
