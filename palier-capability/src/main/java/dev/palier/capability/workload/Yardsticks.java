package dev.palier.capability.workload;

import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.energy.PowerLaw;
import dev.palier.capability.serving.Engine;
import dev.palier.capability.serving.ServingLaws;
import dev.palier.capability.training.Training;
import dev.palier.data.DataFolder;

/// Makes the yardstick of a workload from the calibrated models of serving and of training.
///
/// @param engine whose measured behaviour is taken for every chip
public record Yardsticks(ServingLaws laws, Engine engine, Training training, PowerLaw power) {

  private static final double SECONDS_PER_HOUR = 3600;

  /// @throws dev.palier.data.DataException with every problem of the coefficients
  public static Yardsticks load(DataFolder data, ServingLaws laws, Engine engine) {
    return new Yardsticks(
        laws, engine, Training.load(data), PowerLaw.of(Coefficients.load(data, "energy.yaml")));
  }

  /// @param dollarsPerHour of one chip, for the objective of cost
  public Yardstick of(Workload workload, Objective objective, double dollarsPerHour) {
    Yardstick yardstick = of(workload, objective);
    return objective == Objective.COST
        ? chip -> yardstick.value(chip) * SECONDS_PER_HOUR / dollarsPerHour
        : yardstick;
  }

  private Yardstick of(Workload workload, Objective objective) {
    return switch (workload.phase()) {
      case PREFILL, DECODE -> new ServingYardstick(workload, objective, engine, laws, power);
      case TRAINING -> new TrainingYardstick(workload, objective, training, power);
    };
  }

  /// Tokens a second of one chip.
  public Yardstick throughput(Workload workload) {
    return of(workload, Objective.THROUGHPUT);
  }
}
