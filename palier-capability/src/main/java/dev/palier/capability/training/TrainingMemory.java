package dev.palier.capability.training;

import dev.palier.capability.calibration.Coefficients;

/// What a plan takes of the memory of the fullest chip, the first stage of a pipeline.
///
/// ```
/// states      parameters/(t·p) · (2 + 4 + 12/d)          BF16 weights, FP32 gradients, Adam
///             parameters/(t·p) · 18/d                    where weights are sharded too
/// activations tokens/t · kept · layers in flight         p micro-batches of a pipeline at once
/// ```
///
/// Source: capability-model §3.9.
///
/// @param usableShare of the memory, and what contexts and libraries take of it, in bytes
/// @param keptShare of the 16-bit activations, as some are kept in 8 bit
public record TrainingMemory(
    double usableShare,
    double reservedBytes,
    double weightBytes,
    double gradientBytes,
    double optimizerBytes,
    double keptShare) {

  /// The loss keeps its logits in 32 bit; no stage is counted that has both these and all passes in
  /// flight, which is on the safe side.
  private static final double LOGIT_BYTES = 4;

  public static TrainingMemory of(Coefficients c) {
    return new TrainingMemory(
        c.get("memory.usable-share"),
        c.get("memory.reserved"),
        c.get("memory.weight-bytes"),
        c.get("memory.gradient-bytes"),
        c.get("memory.optimizer-bytes"),
        c.get("memory.kept-share"));
  }

  /// Bytes that plans may use on a chip.
  double usable(double capacity) {
    return usableShare * capacity - reservedBytes;
  }

  /// Bytes of states and activations.
  public double bytes(TokenWork work, TrainingPlan plan) {
    return stateBytes(work, plan) + activationBytes(work, plan);
  }

  double stateBytes(TokenWork work, TrainingPlan plan) {
    double replicas = (double) plan.dataParallel() * plan.contextParallel();
    double dense =
        work.matrixWeights() / ((double) plan.tensorParallel() * plan.pipelineParallel())
            + work.embeddingWeights()
                / plan.tensorParallel()
                / (plan.pipelineParallel() == 1 ? 1 : 2);
    double routed = stageOfExperts(work, plan) * work.routedAll() / plan.expertParallel();
    double copies =
        Math.max(1, (double) plan.chips() / plan.pipelineParallel() / plan.expertParallel());
    double all = weightBytes + gradientBytes + optimizerBytes;
    return plan.sharded()
        ? dense * all / replicas + routed * all / copies
        : dense * (weightBytes + gradientBytes + optimizerBytes / replicas)
            + routed * (weightBytes + gradientBytes + optimizerBytes / copies);
  }

  double activationBytes(TokenWork work, TrainingPlan plan) {
    double tokens = plan.tokens() / plan.tensorParallel();
    double inFlight =
        Math.min(
            plan.microBatches() / plan.pipelineParallel(),
            PipelineMemory.layersInFlight(plan.pipelineParallel(), plan.virtualStages()));
    double kept =
        switch (plan.recompute()) {
          case NONE, SELECTIVE -> keptShare * work.keptBytes();
          case FULL -> 2.0 * work.hidden() * work.layers();
        };
    return tokens * (kept * inFlight + LOGIT_BYTES * work.vocabulary());
  }

  /// The share of the experts that the stage with most of them holds: stages have whole layers.
  private static double stageOfExperts(TokenWork work, TrainingPlan plan) {
    return work.expertLayers() == 0
        ? 0
        : Math.ceil((double) work.expertLayers() / plan.pipelineParallel()) / work.expertLayers();
  }
}
