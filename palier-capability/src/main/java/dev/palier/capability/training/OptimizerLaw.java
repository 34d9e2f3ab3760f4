package dev.palier.capability.training;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.calibration.Coefficients;

/// The time of the update: each chip reads and writes the states of the parameters that it keeps.
///
/// ```
/// t = 18 B · parameters / (d · share · W)
/// ```
///
/// Source: capability-model §3.9.
record OptimizerLaw(double bytes, double memoryShare) {

  static OptimizerLaw of(Coefficients c) {
    return new OptimizerLaw(c.get("optimizer.bytes"), c.get("elementwise.memory-share"));
  }

  double seconds(Accelerator chip, TokenWork work, TrainingPlan plan) {
    return bytes * work.parameters() / plan.chips() / (memoryShare * chip.memoryBandwidth());
  }
}
