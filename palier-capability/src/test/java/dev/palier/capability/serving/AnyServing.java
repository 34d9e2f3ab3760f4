package dev.palier.capability.serving;

import dev.palier.capability.Capability;
import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.MemoryKind;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.plan.Plan;
import dev.palier.catalog.Catalog;
import dev.palier.data.DataFolder;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Chips, deployments and traffic drawn from a fixed seed.
final class AnyServing {

  static final Capability CAPABILITY =
      Capability.packaged(Catalog.load(DataFolder.packedWith(Catalog.class)));

  private static final List<String> MODELS =
      List.of(
          "llama-3-1-70b",
          "llama-3-1-8b",
          "deepseek-r1",
          "kimi-k2-instruct",
          "glm-5",
          "qwen3-235b-a22b",
          "qwen3-5-397b-a17b",
          "minimax-m2",
          "gpt-oss-120b",
          "hunyuan-large",
          "ernie-4-5-300b-a47b");

  private final RandomGenerator random;

  AnyServing(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /// A chip between half an A100 and a few B300.
  Accelerator chip() {
    double unit16 = range(1, 20) * 1e12;
    int units = 40 + random.nextInt(180);
    double flops16 = unit16 * units;
    return new Accelerator(
        "paper",
        "paper",
        flops16,
        2 * flops16,
        4 * flops16,
        2 * flops16,
        units,
        range(0.8, 10) * 1e12,
        range(100, 400) * 1e9,
        range(50, 900) * 1e9,
        8,
        64e9,
        50e9,
        700,
        MemoryKind.STACKED);
  }

  Deployment deployment() {
    Architecture model =
        CAPABILITY.findModel(MODELS.get(random.nextInt(MODELS.size()))).orElseThrow();
    List<Plan> plans = PlanSearch.plans(model, 8);
    Precision precision =
        List.of(Precision.BF16, Precision.FP8, Precision.NVFP4).get(random.nextInt(3));
    return Deployment.together(
        model,
        Engine.values()[random.nextInt(3)],
        UsualFormats.of(model, precision, precision, 1),
        plans.get(random.nextInt(plans.size())));
  }

  Traffic traffic() {
    return new Traffic(
        1 + random.nextInt(9000),
        1 + random.nextInt(4000),
        1 + random.nextInt(600),
        Arrival.values()[random.nextInt(3)]);
  }

  double range(double low, double high) {
    return low + random.nextDouble() * (high - low);
  }
}
