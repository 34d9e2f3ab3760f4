package dev.palier.capability.trainingrun;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.training.TokenWork;
import dev.palier.capability.training.TrainingModel;

/// A measured run whose chip and model are known, ready to be predicted.
///
/// @param withExperts true for a mixture of experts
public record Trainee(TrainingRun run, Accelerator chip, TokenWork work) {

  public boolean withExperts() {
    return work.experts() > 0;
  }

  /// Tokens a second of one chip.
  public double predicted(TrainingModel model) {
    return model.step(chip, work, run.precision(), run.plan(), run.software()).tokensPerSecond();
  }
}
