package dev.palier.capability.kernel;

import dev.palier.capability.accelerator.Accelerator;

/// The time of the routed experts of one layer on the busiest rank.
///
/// ```
/// λ     = tokens · perToken / experts                                    tokens of an expert
/// busy  = min(ranks, 1 + √(2·ln ranks · (v/local + 1/(λ·local))))        1 where balanced
/// pairs = min(tokens · perToken / ranks · busy, tokens · min(perToken, local))
/// used  = min(local, pairs)                 balanced
///       = local · λ·busy/(1 + λ·busy)       under a power law
///       = local · (1 − (1 + λ·busy/16)^−16) at random
/// t     = floor + factor · (t(gate and up) + t(down)) + permute · pairs · hidden · 2 / bandwidth
///         + token · tokens + expert · experts
/// ```
///
/// The two products are grouped ones: one group for each used expert, `pairs/used` rows each, tiles
/// of 16 to 128 × 128; under a power law half a tile of each expert is lost.
///
/// Source: capability-model §3.5. Our refinement: the extreme value of the load over ranks from its
/// squared variation v, the experts in use under a power law, a cost for each token and for each
/// expert of the layer.
public final class ExpertLayerLaw implements KernelLaw<ExpertLayer> {

  private static final double ACTIVATION_BYTES = 2;

  private final double bandwidth;
  private final double variation1;
  private final double variation2;
  private final double floor;
  private final double factor;
  private final double permute;
  private final double token;
  private final double expert;
  private final GroupedProduct grouped;

  private ExpertLayerLaw(Parameters p, Accelerator chip) {
    Libraries libraries = Libraries.of(chip);
    bandwidth = chip.memoryBandwidth();
    variation1 = p.get("load-variation.power-law-1-01");
    variation2 = p.get("load-variation.power-law-1-2");
    floor = p.get("floor") * AttentionRates.floorFactor(p, libraries);
    factor =
        switch (libraries) {
          case SYNCHRONOUS -> p.get("product-factor.synchronous");
          case ASYNCHRONOUS -> 1;
          case FOUR_BIT -> p.get("product-factor.four-bit");
        };
    permute = p.get("permute");
    token = p.get("token");
    expert = p.get("expert");
    grouped = GroupedProduct.of(p, chip);
  }

  /// The law of a block such as `experts.trtllm.fp8` on a chip.
  public static ExpertLayerLaw of(Parameters parameters, Accelerator chip) {
    return new ExpertLayerLaw(parameters, chip);
  }

  @Override
  public double seconds(ExpertLayer layer) {
    double busy = busiest(layer);
    double pairs =
        Math.min(
            layer.tokens() * layer.expertsPerToken() / layer.expertParallel() * busy,
            layer.tokens() * Math.min(layer.expertsPerToken(), layer.localExperts()));
    double used = used(layer, pairs, layer.tokensOfExpert() * busy);
    boolean skewed = layer.load() != ExpertLoad.BALANCED;
    double products =
        grouped.seconds(pairs, used, layer.width() * layer.widths(), layer.hidden(), skewed)
            + grouped.seconds(pairs, used, layer.hidden(), layer.width(), skewed);
    return floor
        + factor * products
        + permute * pairs * layer.hidden() * ACTIVATION_BYTES / bandwidth
        + token * layer.tokens()
        + expert * layer.experts();
  }

  /// The load of the busiest rank over that of the mean.
  private double busiest(ExpertLayer layer) {
    if (layer.load() == ExpertLoad.BALANCED) {
      return 1;
    }
    double local = layer.localExperts();
    double spread = (variation(layer.load()) + 1 / layer.tokensOfExpert()) / local;
    double ranks = layer.expertParallel();
    return Math.min(1 + Math.sqrt(2 * StrictMath.log(Math.max(ranks, 1)) * spread), ranks);
  }

  private double variation(ExpertLoad load) {
    return switch (load) {
      case BALANCED, UNIFORM -> 0;
      case POWER_LAW_1_01 -> variation1;
      case POWER_LAW_1_2 -> variation2;
    };
  }

  /// Experts of the busiest rank that get a token.
  private static double used(ExpertLayer layer, double pairs, double load) {
    double local = layer.localExperts();
    double used =
        switch (layer.load()) {
          case BALANCED -> Math.min(local, Math.max(pairs, 1));
          case UNIFORM -> local * (1 - 1 / sixteenth(1 + load / 16));
          case POWER_LAW_1_01, POWER_LAW_1_2 -> local * load / (1 + load);
        };
    return Math.max(Math.min(used, pairs), Math.min(1, pairs));
  }

  /// z¹⁶; (1 + x/16)¹⁶ is near eˣ.
  private static double sixteenth(double z) {
    double z2 = z * z;
    double z4 = z2 * z2;
    double z8 = z4 * z4;
    return z8 * z8;
  }
}
