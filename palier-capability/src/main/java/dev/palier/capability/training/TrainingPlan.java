package dev.palier.capability.training;

import java.util.stream.IntStream;

/// How a training run is spread over chips, such as TP 4 · PP 8 · DP 8 with a global batch of 1536
/// sequences of 8192 tokens.
///
/// @param virtualStages pieces of the model that each stage of a pipeline holds
/// @param dataParallel replicas; experts are dealt out over chips of these, of the context and of
///   the tensor ways
/// @param microBatch sequences of one pass
/// @param globalBatch sequences of one step
/// @param sequence tokens of a sequence
/// @param sharded true where weights too are cut over the replicas (FSDP)
public record TrainingPlan(
    int tensorParallel,
    int pipelineParallel,
    int virtualStages,
    int contextParallel,
    int dataParallel,
    int expertParallel,
    int microBatch,
    int globalBatch,
    int sequence,
    boolean sharded,
    Recompute recompute) {

  public TrainingPlan {
    int least =
        IntStream.of(
                tensorParallel,
                pipelineParallel,
                virtualStages,
                contextParallel,
                dataParallel,
                expertParallel,
                microBatch,
                globalBatch,
                sequence)
            .min()
            .getAsInt();
    if (least < 1) {
      throw new IllegalArgumentException(
          "A training plan with a part of %d%nMaybe write each part as 1 or more".formatted(least));
    }
    if (expertParallel > tensorParallel * contextParallel * dataParallel) {
      throw new IllegalArgumentException(
          "Experts over %d chips of a stage of %d%nMaybe deal them out over fewer"
              .formatted(expertParallel, tensorParallel * contextParallel * dataParallel));
    }
  }

  public int chips() {
    return tensorParallel * pipelineParallel * contextParallel * dataParallel;
  }

  /// Passes of one step through each pipeline.
  public double microBatches() {
    return Math.max(1, (double) globalBatch / ((double) dataParallel * microBatch));
  }

  /// Tokens of one pass on the chips of one tensor group.
  public double tokens() {
    return (double) microBatch * sequence / contextParallel;
  }

  /// A short name, such as `tp4-pp8-dp8`.
  public String label() {
    StringBuilder label = new StringBuilder("tp").append(tensorParallel);
    append(label, "-pp", pipelineParallel);
    append(label, "-cp", contextParallel);
    append(label, "-dp", dataParallel);
    append(label, "-ep", expertParallel);
    return label.append(sharded ? "-sharded" : "").toString();
  }

  private static void append(StringBuilder label, String word, int ways) {
    if (ways > 1) {
      label.append(word).append(ways);
    }
  }
}
