package dev.palier.capability.architecture;

/// How a layer mixes its tokens: some form of attention.
public sealed interface Mixer {

  /// Elements that one token leaves in the cache of one layer.
  double cachedElements();

  /// Weights of the layer's projections around the mixing, for a hidden size.
  double weights(int hidden);

  /// Multi-head, grouped or multi-query attention.
  ///
  /// @param window the tokens that a query sees back; 0 for all
  /// @param gated whether each head's output goes through a gate of its own
  record GroupedAttention(int heads, int kvHeads, int headDimension, int window, boolean gated)
      implements Mixer {

    @Override
    public double cachedElements() {
      return 2.0 * kvHeads * headDimension;
    }

    @Override
    public double weights(int hidden) {
      return (double) hidden * headDimension * ((gated ? 3.0 : 2.0) * heads + 2.0 * kvHeads);
    }
  }

  /// Multi-head latent attention, whose cache holds one compressed vector for all heads.
  ///
  /// @param queryRank 0 where queries are projected in one step
  /// @param sparseTokens the tokens that an index picks for each query; 0 where it attends to all
  /// @param indexHeads,indexDimension the size of that index; 0 without one
  record LatentAttention(
      int heads,
      int queryRank,
      int keyValueRank,
      int plainDimension,
      int rotaryDimension,
      int valueDimension,
      int sparseTokens,
      int indexHeads,
      int indexDimension)
      implements Mixer {

    @Override
    public double cachedElements() {
      return keyValueRank + rotaryDimension + (sparseTokens > 0 ? indexDimension : 0);
    }

    @Override
    public double weights(int hidden) {
      double head = plainDimension + rotaryDimension;
      double queries =
          queryRank > 0
              ? (double) hidden * queryRank + queryRank * heads * head
              : hidden * heads * head;
      double compressed = (double) hidden * (keyValueRank + rotaryDimension);
      double expanded = (double) keyValueRank * heads * (plainDimension + valueDimension);
      double out = (double) heads * valueDimension * hidden;
      return queries + compressed + expanded + out + indexWeights(hidden);
    }

    private double indexWeights(int hidden) {
      return sparseTokens > 0
          ? (double) queryRank * indexHeads * indexDimension
              + (double) hidden * (indexDimension + indexHeads)
          : 0;
    }
  }

  /// Linear attention (lightning attention, gated delta nets): a state of fixed size instead of a
  /// cache.
  ///
  /// @param keyHeads,keyDimension heads of queries and keys
  /// @param valueHeads,valueDimension heads of values, of the state and of the gate
  record LinearAttention(int keyHeads, int keyDimension, int valueHeads, int valueDimension)
      implements Mixer {

    @Override
    public double cachedElements() {
      return 0;
    }

    /// Elements of the state of one sequence in one layer.
    public double stateElements() {
      return (double) valueHeads * keyDimension * valueDimension;
    }

    @Override
    public double weights(int hidden) {
      double keys = 2.0 * keyHeads * keyDimension;
      double values = 3.0 * valueHeads * valueDimension; // values, gate and output
      return hidden * (keys + values);
    }
  }
}
