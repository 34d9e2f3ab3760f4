package dev.palier.capability.training;

import dev.palier.capability.architecture.FeedForward;
import dev.palier.capability.architecture.LayerGroup;
import dev.palier.capability.architecture.Mixer;

/// The work of a token, while layers are added to it.
final class TokenWorkSum {

  private static final double BYTES = 2;

  private final int hidden;
  private int layers;
  private int expertLayers;
  private int experts;
  private int perToken;
  private double matrixWeights;
  private double routedActive;
  private double routedAll;
  private double fullScores;
  private double windowScores;
  private int window;
  private double stateOperations;
  private double keptBytes;
  private double castBytes;
  private double keyValueBytes;
  private double heads;

  TokenWorkSum(int hidden) {
    this.hidden = hidden;
  }

  void add(LayerGroup group) {
    int n = group.count();
    layers += n;
    matrixWeights += n * group.mixer().weights(hidden);
    keptBytes += n * BYTES * 3 * hidden; // both norms' inputs and the residual
    castBytes += n * BYTES * 2 * hidden;
    addMixer(n, group.mixer());
    addFeedForward(n, group.feedForward());
  }

  private void addMixer(int n, Mixer mixer) {
    switch (mixer) {
      case Mixer.GroupedAttention a -> {
        double width = (double) a.heads() * a.headDimension();
        double keyValue = 2.0 * a.kvHeads() * a.headDimension();
        scores(n, 2 * width, a.window());
        keptBytes += n * BYTES * (2 * width + keyValue);
        keyValueBytes += n * BYTES * keyValue;
        heads += n * a.heads();
      }
      case Mixer.LatentAttention a -> {
        double key = (double) a.heads() * (a.plainDimension() + a.rotaryDimension());
        double value = (double) a.heads() * a.valueDimension();
        scores(n, key + value, a.sparseTokens());
        keptBytes +=
            n
                * BYTES
                * (a.queryRank() + a.keyValueRank() + a.rotaryDimension() + 2 * key + 2 * value);
        keyValueBytes += n * BYTES * (key + value);
        heads += n * a.heads();
      }
      case Mixer.LinearAttention a -> {
        double width =
            2.0 * a.keyHeads() * a.keyDimension() + 3.0 * a.valueHeads() * a.valueDimension();
        stateOperations += n * 4 * a.stateElements();
        keptBytes += n * BYTES * width;
      }
    }
  }

  private void scores(int n, double multiplications, int seen) {
    if (seen > 0) {
      windowScores += n * multiplications;
      window = seen;
    } else {
      fullScores += n * multiplications;
    }
  }

  private void addFeedForward(int n, FeedForward feedForward) {
    switch (feedForward) {
      case FeedForward.Dense dense -> {
        matrixWeights += n * dense.weights(hidden);
        keptBytes += n * BYTES * 3 * dense.width();
        castBytes += n * BYTES * dense.width();
      }
      case FeedForward.Experts e -> {
        double one = (double) FeedForward.MATRICES * hidden * e.width();
        expertLayers += n;
        experts = e.routed();
        perToken = e.perToken();
        routedActive += n * e.perToken() * one;
        routedAll += n * e.routed() * one;
        matrixWeights += n * (e.weights(hidden) - e.routed() * one);
        keptBytes +=
            n * BYTES * (e.perToken() * (2.0 * hidden + 3.0 * e.width()) + 3.0 * e.sharedWidth());
        castBytes += n * BYTES * ((double) e.perToken() * e.width() + e.sharedWidth());
      }
    }
  }

  TokenWork work(int vocabulary, double embedding, int drafts) {
    return new TokenWork(
        hidden,
        vocabulary,
        layers,
        expertLayers,
        experts,
        perToken,
        matrixWeights,
        routedActive,
        routedAll,
        2 * embedding,
        embedding * (1 + drafts),
        fullScores,
        windowScores,
        window,
        stateOperations,
        keptBytes,
        castBytes,
        keyValueBytes,
        heads);
  }
}
