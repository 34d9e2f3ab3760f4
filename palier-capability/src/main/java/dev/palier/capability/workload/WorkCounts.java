package dev.palier.capability.workload;

import dev.palier.capability.architecture.FeedForward;
import dev.palier.capability.architecture.LayerGroup;
import dev.palier.capability.architecture.Mixer;

/// What a workload asks of chips whatever they are: operations of a token, bytes of a step.
final class WorkCounts {

  private static final double MULTIPLY_AND_ADD = 2;

  private final Workload workload;

  WorkCounts(Workload workload) {
    this.workload = workload;
  }

  /// Bytes that a decoding step reads: the weights that its batch meets, and the caches.
  double stepBytes(double batch) {
    return touchedBytes(batch)
        + batch
            * workload.meanContext()
            * workload.model().cacheBytesPerToken(workload.cacheBytes());
  }

  /// Weights that a batch meets: of E experts, E (1 − (1 − k/E)ᵇ) are expected to be met.
  private double touchedBytes(double batch) {
    int hidden = workload.model().hidden();
    double weights = (double) workload.model().vocabulary() * hidden;
    for (LayerGroup group : workload.model().groups()) {
      double its = group.mixer().weights(hidden);
      its +=
          switch (group.feedForward()) {
            case FeedForward.Dense dense -> dense.weights(hidden);
            case FeedForward.Experts experts -> {
              double missed = 1 - (double) experts.perToken() / experts.routed();
              double met = experts.routed() * (1 - Math.pow(missed, batch));
              yield FeedForward.MATRICES
                      * (double) hidden
                      * (met * experts.width() + experts.sharedWidth())
                  + (double) hidden * experts.routed();
            }
          };
      weights += group.count() * its;
    }
    return weights * workload.precision().weightBytes();
  }

  /// Operations of one token: two for each weight it meets, and its attention over a context.
  double flops(double context) {
    double attention = 0;
    for (LayerGroup group : workload.model().groups()) {
      attention += group.count() * attention(group.mixer(), context);
    }
    return MULTIPLY_AND_ADD * (workload.model().activeParameters() + attention);
  }

  /// Multiplications of one token's attention in one layer: scores and values.
  private static double attention(Mixer mixer, double context) {
    return switch (mixer) {
      case Mixer.GroupedAttention grouped -> {
        double seen = grouped.window() > 0 ? Math.min(grouped.window(), context) : context;
        yield 2.0 * grouped.heads() * grouped.headDimension() * seen;
      }
      case Mixer.LatentAttention latent -> {
        double seen =
            latent.sparseTokens() > 0 ? Math.min(latent.sparseTokens(), context) : context;
        yield latent.heads() * (2.0 * latent.keyValueRank() + latent.rotaryDimension()) * seen;
      }
      case Mixer.LinearAttention linear -> 2 * linear.stateElements();
    };
  }
}
