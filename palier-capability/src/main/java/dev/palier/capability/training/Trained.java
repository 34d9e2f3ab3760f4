package dev.palier.capability.training;

/// What the model says to a training workload: how it is trained best, or which limit fails.
public sealed interface Trained {

  /// The best plan that was found, and its step.
  record Fits(TrainingPlan plan, TrainingStep step) implements Trained {}

  /// No plan at all, with the limit that fails, such as "`fp8` is no format of this chip".
  record Refused(TrainingLimit limit, String why) implements Trained {}
}
