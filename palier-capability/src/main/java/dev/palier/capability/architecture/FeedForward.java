package dev.palier.capability.architecture;

/// What a layer does with each token by itself: gated products (SwiGLU), dense or of experts.
public sealed interface FeedForward {

  /// The matrices of a gated feed-forward: gate, up, down.
  int MATRICES = 3;

  /// All weights of the layer.
  double weights(int hidden);

  /// The weights that one token meets.
  double activeWeights(int hidden);

  record Dense(int width) implements FeedForward {

    @Override
    public double weights(int hidden) {
      return (double) MATRICES * hidden * width;
    }

    @Override
    public double activeWeights(int hidden) {
      return weights(hidden);
    }
  }

  /// A mixture of experts.
  ///
  /// @param routed experts among which a router chooses
  /// @param perToken how many it chooses for each token
  /// @param width of one routed expert
  /// @param sharedWidth of all shared experts together; 0 without one
  record Experts(int routed, int perToken, int width, int sharedWidth) implements FeedForward {

    public Experts {
      if (perToken < 1 || perToken > routed) {
        throw new IllegalArgumentException(
            "A token takes %d of %d experts%nMaybe give `num_experts_per_tok` between 1 and the number of experts"
                .formatted(perToken, routed));
      }
    }

    @Override
    public double weights(int hidden) {
      return MATRICES * (double) hidden * ((double) routed * width + sharedWidth)
          + (double) hidden * routed;
    }

    @Override
    public double activeWeights(int hidden) {
      return MATRICES * (double) hidden * ((double) perToken * width + sharedWidth)
          + (double) hidden * routed;
    }
  }
}
