package dev.palier.capability.training;

import dev.palier.capability.calibration.Coefficients;

/// How much is trained in one step, such as 2048 sequences of 8192 tokens on 1024 chips.
public record TrainingWorkload(int chips, int sequence, int globalBatch) {

  /// What `calibration/training.yaml` takes where nothing else is said.
  public static TrainingWorkload usual(Coefficients training) {
    return ofTokens(
        (int) training.get("workload.chips"),
        (int) training.get("workload.sequence"),
        training.get("workload.batch-tokens"));
  }

  /// @param batchTokens of one step
  public static TrainingWorkload ofTokens(int chips, int sequence, double batchTokens) {
    return new TrainingWorkload(
        chips, sequence, Math.max(1, (int) Math.round(batchTokens / sequence)));
  }

  public TrainingWorkload onChips(int count) {
    return new TrainingWorkload(count, sequence, globalBatch);
  }
}
