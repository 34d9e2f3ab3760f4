package dev.palier.capability.workload;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.energy.PowerLaw;
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
  private final EnergyCount energy;
  private final List<Service> services;

  public ServingYardstick(
      Workload workload, Objective objective, Engine engine, ServingLaws laws, PowerLaw power) {
    this.workload = workload;
    this.objective = objective;
    this.energy = new EnergyCount(workload, power);
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
                    Deployment.apart(workload.model(), engine, formats, plan, 1, plan, 1, true),
                    laws))
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
      if (service.refusal(chip).isEmpty()) {
        best =
            Math.max(
                best,
                workload.phase() == Phase.DECODE ? decode(service, chip) : prefill(service, chip));
      }
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

  private double prefill(Service service, Accelerator chip) {
    double rate = service.prefillTokensPerSecondPerChip(chip, workload.inputTokens());
    return switch (objective) {
      case THROUGHPUT, COST -> rate;
      case LATENCY -> 1 / service.times(chip, traffic(1)).prefill();
      case ENERGY -> 1 / energy.prompt(chip, rate);
    };
  }

  private double decode(Service service, Accelerator chip) {
    if (objective == Objective.LATENCY) {
      return 1 / service.decodeStepSeconds(chip, traffic(1));
    }
    int chips = service.deployment().decode().chips();
    int largest = largest(service, chip);
    double best = 0;
    for (int i = largest; i >= 0 && i > largest - TRIED; i--) {
      double step = service.decodeStepSeconds(chip, traffic(BATCHES[i]));
      double rate = BATCHES[i] / step / chips;
      best =
          Math.max(
              best,
              objective == Objective.ENERGY ? 1 / energy.decoded(chip, rate, BATCHES[i]) : rate);
    }
    return best;
  }

  /// The place of the largest batch that memory and target leave; -1 where none.
  private int largest(Service service, Accelerator chip) {
    double most = service.fits(chip, traffic(1));
    Double target = workload.tpotSeconds();
    int low = -1;
    int high = BATCHES.length;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      boolean feasible =
          BATCHES[middle] <= most
              && (target == null
                  || service.decodeStepSeconds(chip, traffic(BATCHES[middle])) <= target);
      if (feasible) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
