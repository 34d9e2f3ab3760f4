package dev.palier.capability.training;

import dev.palier.capability.architecture.Architecture;

/// The operations that training a model on one token takes, as Megatron counts them.
///
/// ```
/// F = 3 · 2 · (weights that the token meets, the embedding aside + L · H·(d_k + d_v) · s/2)
/// ```
///
/// A product of a weight counts 2, a forward and two backward passes 3; a causal query sees half of
/// its sequence. Recomputed operations do not count. Source: `num_floating_point_operations` of
/// Megatron-LM's `training.py`.
public final class TrainingFlops {

  private static final double PASSES = 3;
  private static final double OPERATIONS = 2;

  private TrainingFlops() {}

  /// @param sequence tokens of a sequence
  /// @param draftLayers of those that the model brings, how many are trained too
  public static double perToken(Architecture model, int sequence, int draftLayers) {
    return perToken(TokenWork.of(model, draftLayers), sequence);
  }

  static double perToken(TokenWork work, int sequence) {
    return PASSES
        * (OPERATIONS * (work.matrixWeights() + work.routedActive() + work.headWeights())
            + work.scoreOperations(sequence));
  }
}
