package dev.palier.capability.serving;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.FeedForward;
import dev.palier.capability.architecture.LayerGroup;
import dev.palier.capability.architecture.Mixer;
import dev.palier.capability.plan.Formats;
import dev.palier.capability.plan.Plan;

/// What a model takes of one chip's memory under a plan.
///
/// ```
/// weights = attention/t + dense/t + experts/(e·t_e) + shared + embedding and head/t, over stages
/// cache   = elements of a token · bytes / t, over stages; latent attention is cached on each rank
/// ```
///
/// Source: capability-model §3.4 and §3.7.
///
/// @param weightBytes on one chip
/// @param cacheBytesPerToken of one sequence, on one chip
/// @param stateBytesPerSequence of linear layers, on one chip
public record Memory(double weightBytes, double cacheBytesPerToken, double stateBytesPerSequence) {

  /// Bytes of an element of the embedding and of the head.
  private static final double EMBEDDING_BYTES = 2;

  /// Bytes of an element of a linear layer's state, which is kept in 32 bit.
  private static final double STATE_BYTES = 4;

  public static Memory of(Architecture model, Plan plan, Formats formats) {
    double weights = 0;
    double cached = 0;
    double state = 0;
    for (LayerGroup group : model.groups()) {
      weights += group.count() * mixer(group.mixer(), model.hidden(), plan, formats);
      weights += group.count() * feedForward(group.feedForward(), model.hidden(), plan, formats);
      cached += group.count() * cached(group.mixer(), plan) * formats.cacheBytes();
      state += group.count() * state(group.mixer(), plan);
    }
    double stages = plan.pipelineParallel();
    double embeddings =
        2.0 * model.vocabulary() * model.hidden() / plan.tensorParallel() * EMBEDDING_BYTES;
    return new Memory(
        weights / stages + embeddings, cached / model.cacheSharing() / stages, state / stages);
  }

  /// Bytes of a chip that are left for caches.
  public double free(Accelerator chip, MemoryLaw law) {
    double capacity = chip.memoryCapacity();
    return Math.max(
        law.usableShare() * capacity - weightBytes - law.reserveBytes(),
        law.leastShare() * capacity);
  }

  /// Sequences of a length, in tokens, that fit on one rank at once.
  public double sequences(Accelerator chip, MemoryLaw law, double tokens) {
    double each = cacheBytesPerToken * tokens + stateBytesPerSequence;
    return Math.floor(free(chip, law) / each);
  }

  private static double mixer(Mixer mixer, int hidden, Plan plan, Formats formats) {
    double bytes = formats.attention().weightBytes();
    double ways = plan.tensorParallel();
    return switch (mixer) {
      case Mixer.LatentAttention latent -> {
        // what compresses is kept whole on every rank
        double whole =
            (double) hidden
                * (latent.queryRank() + latent.keyValueRank() + latent.rotaryDimension());
        yield (whole + (latent.weights(hidden) - whole) / ways) * bytes;
      }
      case Mixer.GroupedAttention grouped -> grouped.weights(hidden) / ways * bytes;
      case Mixer.LinearAttention linear -> linear.weights(hidden) / ways * bytes;
    };
  }

  private static double feedForward(
      FeedForward feedForward, int hidden, Plan plan, Formats formats) {
    return switch (feedForward) {
      case FeedForward.Dense dense ->
          dense.weights(hidden) / plan.tensorParallel() * formats.dense().weightBytes();
      case FeedForward.Experts experts -> {
        double routed = (double) FeedForward.MATRICES * hidden * experts.width() * experts.routed();
        double shared = (double) FeedForward.MATRICES * hidden * experts.sharedWidth();
        double ranks = (double) plan.expertParallel() * plan.expertTensorParallel();
        yield (routed / ranks + shared) * formats.experts().weightBytes();
      }
    };
  }

  private static double cached(Mixer mixer, Plan plan) {
    return switch (mixer) {
      case Mixer.LatentAttention latent -> latent.cachedElements();
      case Mixer.GroupedAttention grouped -> {
        double heads = Math.max((double) grouped.kvHeads() / plan.tensorParallel(), 1);
        yield 2 * heads * grouped.headDimension();
      }
      case Mixer.LinearAttention linear -> linear.cachedElements();
    };
  }

  private static double state(Mixer mixer, Plan plan) {
    return mixer instanceof Mixer.LinearAttention linear
        ? linear.stateElements() / plan.tensorParallel() * STATE_BYTES
        : 0;
  }
}
