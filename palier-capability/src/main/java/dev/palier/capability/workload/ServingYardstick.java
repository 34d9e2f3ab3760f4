package dev.palier.capability.workload;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.plan.Plan;
import dev.palier.capability.serving.Arrival;
import dev.palier.capability.serving.Deployment;
import dev.palier.capability.serving.Engine;
import dev.palier.capability.serving.Service;
import dev.palier.capability.serving.ServingLaws;
import dev.palier.capability.serving.Traffic;
import java.util.List;
import java.util.stream.IntStream;

/// What a chip serves, by the calibrated model of serving, with the best of several plans.
///
/// Prefill and decode have their own chips, so that each phase is measured by itself. Decoding
/// takes the batch, of a fixed list, at which most tokens come out within memory and target;
/// because the list is fixed and every batch is faster on a better chip, the value never falls with
/// a resource.
public final class ServingYardstick implements Yardstick {

  /// Requests that a deployment may run at once: steps of 3 percent, or of one.
  private static final int[] BATCHES =
      IntStream.range(0, 330).map(i -> (int) Math.round(Math.pow(1.03, i))).distinct().toArray();

  /// Batches below the largest feasible one that are tried as well, for tiles that are just full.
  private static final int TRIED = 12;

  private final Workload workload;
  private final Objective objective;
  private final List<Service> services;

  public ServingYardstick(Workload workload, Objective objective, Engine engine, ServingLaws laws) {
    this.workload = workload;
    this.objective = objective;
    Formats formats =
        new Formats(
            workload.precision(),
            workload.precision(),
            workload.precision(),
            workload.cacheBytes());
    this.services =
        plans(workload.model(), workload.chips()).stream()
            .map(plan ->
                Service.of(
                    Deployment.apart(workload.model(), engine, formats, plan, 1, plan, 1), laws))
            .toList();
  }

  /// Groups of 1, 2, 4, 8 chips and all of them for the attention, the experts over all; a dense
  /// model is served by as many copies as there are groups.
  private static List<Plan> plans(Architecture model, int chips) {
    return IntStream.of(1, 2, 4, 8, chips)
        .filter(ways -> ways <= chips && chips % ways == 0)
        .distinct()
        .mapToObj(ways ->
            model.hasExperts() ? new Plan(ways, 1, chips / ways, 1, chips) : Plan.tensor(ways))
        .toList();
  }

  @Override
  public double value(Accelerator chip) {
    double best = 0;
    for (Service service : services) {
      if (service.refusal(chip).isPresent()) {
        continue;
      }
      best =
          Math.max(
              best,
              switch (workload.phase()) {
                case DECODE -> decode(service, chip);
                case PREFILL -> prefill(service, chip);
                case TRAINING -> 0.0;
              });
    }
    return best;
  }

  private Traffic traffic(double clients) {
    return new Traffic(
        workload.inputTokens(),
        Math.max(workload.outputTokens(), 1),
        clients,
        Arrival.FIXED_LENGTHS);
  }

  /// Prompt tokens a second; for one user, prompts a second.
  private double prefill(Service service, Accelerator chip) {
    return switch (objective) {
      case THROUGHPUT -> service.prefillTokensPerSecondPerChip(chip, workload.inputTokens());
      case LATENCY -> 1 / service.times(chip, traffic(1)).prefill();
    };
  }

  /// Output tokens a second of a chip, at the best batch; for one user, those of a step alone.
  private double decode(Service service, Accelerator chip) {
    if (objective == Objective.LATENCY) {
      return 1 / step(service, chip, 1);
    }
    double most = service.fits(chip, traffic(1));
    Double target = workload.tpotSeconds();
    int low = -1;
    int high = BATCHES.length;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      boolean feasible =
          BATCHES[middle] <= most
              && (target == null || step(service, chip, BATCHES[middle]) <= target);
      if (feasible) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double best = 0;
    for (int i = low; i >= 0 && i > low - TRIED; i--) {
      best = Math.max(best, BATCHES[i] / step(service, chip, BATCHES[i]));
    }
    return best / service.deployment().decode().chips();
  }

  private double step(Service service, Accelerator chip, double batch) {
    return service.decodeStepSeconds(chip, traffic(batch));
  }
}
