package dev.palier.capability.training;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.calibration.Coefficients;

/// The time that chips wait for one another's data beyond what computing hides.
///
/// ```
/// tensor    exposed · 8 · (t−1)/t · tokens·2·h · layers / link        gathers and reduce-scatters
/// context   exposed · 6 · (c−1)/c · tokens·KV / t / link
/// experts   exposed · 4 · layers · (inside / link + outside / network) dispatch and combine, twice
/// gradients exposed · 4 · parameters · 2 · (d−1)/d / link              once a step
/// ```
///
/// Inside is a scale-up domain. A token leaves it at most once for each other domain, as it is sent
/// on there. Source: capability-model §3.6 and §3.9; NCCL's ring volumes.
///
/// @param insideShare,outsideShare of the links' and of the network's bandwidth
/// @param tensorExposed,expertsExposed,gradientsExposed shares that computing does not hide
/// @param shardedFactor of gathering weights too, to reducing gradients alone
record ExchangeLaw(
    double insideShare,
    double outsideShare,
    double tensorExposed,
    double expertsExposed,
    double gradientsExposed,
    double shardedFactor) {

  static ExchangeLaw of(Coefficients c) {
    return new ExchangeLaw(
        c.get("exchange.inside-share"),
        c.get("exchange.outside-share"),
        c.get("exchange.tensor-exposed"),
        c.get("exchange.experts-exposed"),
        c.get("exchange.gradients-exposed"),
        c.get("exchange.sharded-factor"));
  }

  double tensorSeconds(Accelerator chip, TokenWork work, TrainingPlan plan) {
    int ways = plan.tensorParallel();
    double bytes = 8 * RingVolume.others(ways) * plan.tokens() * 2 * work.hidden() * work.layers();
    return tensorExposed * bytes / bandwidth(chip, ways);
  }

  double contextSeconds(Accelerator chip, TokenWork work, TrainingPlan plan) {
    int ways = plan.contextParallel();
    double bytes =
        6 * RingVolume.others(ways) * plan.tokens() * work.keyValueBytes() / plan.tensorParallel();
    return tensorExposed * bytes / bandwidth(chip, ways * plan.tensorParallel());
  }

  double expertSeconds(Accelerator chip, TokenWork work, TrainingPlan plan) {
    int ways = plan.expertParallel();
    int inside = Math.min(ways, Math.max(1, chip.scaleUpDomain()));
    double domains = (double) ways / inside;
    double tokenBytes = plan.tokens() / plan.tensorParallel() * 2 * work.hidden();
    double near =
        tokenBytes * work.perToken() * RingVolume.others(inside) / (insideShare * link(chip));
    double reached = domains > 1 ? domains * (1 - Math.pow(1 - 1 / domains, work.perToken())) : 0;
    double far =
        tokenBytes * reached * (1 - 1 / domains) / (outsideShare * chip.scaleOutBandwidth());
    return expertsExposed * 4 * work.expertLayers() * (near + far);
  }

  /// Handing activations to the next stage and gradients back, half of it hidden.
  double stageSeconds(Accelerator chip, TokenWork work, TrainingPlan plan) {
    if (plan.pipelineParallel() == 1) {
      return 0;
    }
    double bytes = plan.tokens() / plan.tensorParallel() * 2 * work.hidden();
    return plan.virtualStages()
        * bytes
        / bandwidth(chip, plan.pipelineParallel() * plan.tensorParallel());
  }

  /// @param parameters on one chip
  /// @param replicas that hold the same
  /// @param spread chips between which the replicas lie
  double gradientSeconds(
      Accelerator chip, double parameters, int replicas, int spread, TrainingPlan plan) {
    double bytes = 4 * parameters * 2 * RingVolume.others(replicas);
    double rounds = plan.sharded() ? Math.max(1, plan.microBatches()) * shardedFactor : 1;
    return gradientsExposed * rounds * bytes / bandwidth(chip, spread);
  }

  private double bandwidth(Accelerator chip, int chips) {
    return chips <= chip.scaleUpDomain()
        ? insideShare * link(chip)
        : outsideShare * chip.scaleOutBandwidth();
  }

  private static double link(Accelerator chip) {
    return chip.linkBandwidth();
  }
}
