package dev.palier.capability.workload;

import dev.palier.capability.serving.Engine;
import dev.palier.capability.serving.ServingLaws;

/// Makes the yardstick of a workload: the calibrated model of serving, and the roofline where no
/// calibrated model is fast enough yet.
///
/// @param engine whose measured behaviour is taken for every chip
public record Yardsticks(ServingLaws laws, Engine engine) {

  public Yardstick of(Workload workload, Objective objective) {
    return switch (workload.phase()) {
      case PREFILL, DECODE -> new ServingYardstick(workload, objective, engine, laws);
      case TRAINING -> new Roofline(workload);
    };
  }
}
