package dev.palier.capability.workload;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.energy.PowerLaw;
import dev.palier.capability.training.Training;
import dev.palier.capability.training.TrainingWorkload;

/// What a chip trains, by the calibrated model of training, under the best plan.
final class TrainingYardstick implements Yardstick {

  private final Workload workload;
  private final Objective objective;
  private final Training.Prepared prepared;
  private final EnergyCount energy;

  TrainingYardstick(Workload workload, Objective objective, Training training, PowerLaw power) {
    this.workload = workload;
    this.objective = objective;
    TrainingWorkload usual = training.usualWorkload();
    double batchTokens = (double) usual.sequence() * usual.globalBatch();
    this.prepared =
        training.prepare(
            workload.model(),
            TrainingWorkload.ofTokens(workload.chips(), workload.inputTokens(), batchTokens));
    this.energy = new EnergyCount(workload, power);
  }

  @Override
  public double value(Accelerator chip) {
    double rate = prepared.tokensPerSecondPerChip(chip, workload.precision());
    return switch (objective) {
      case THROUGHPUT, LATENCY, COST -> rate;
      case ENERGY -> rate > 0 ? 1 / energy.trained(chip, rate) : 0;
    };
  }
}
