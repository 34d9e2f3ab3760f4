package dev.palier.capability.architecture;

import java.util.List;
import java.util.Locale;

/// A language model as the performance model sees it: groups of layers between an embedding and a
/// head.
///
/// @param contextTokens the longest context
/// @param cacheSharing layers that share one cache, such as 2 where pairs do; 1 as a rule
/// @param draftLayers layers that the model brings for predicting more than one token
/// @param weightFormat how its weights were published, in words; may be empty
public record Architecture(
    String id,
    String name,
    int hidden,
    int vocabulary,
    int contextTokens,
    int cacheSharing,
    int draftLayers,
    boolean tiedEmbedding,
    String weightFormat,
    List<LayerGroup> groups) {

  public Architecture {
    groups = List.copyOf(groups);
    if (hidden < 1 || vocabulary < 1 || groups.isEmpty()) {
      throw new IllegalArgumentException(
          "%s has a hidden size of %d, a vocabulary of %d and %d groups of layers%nMaybe give all three"
              .formatted(id, hidden, vocabulary, groups.size()));
    }
  }

  public int layers() {
    return groups.stream().mapToInt(LayerGroup::count).sum();
  }

  /// Weights of all layers, of the embedding and of the head.
  public double parameters() {
    return embeddings()
        + groups.stream()
            .mapToDouble(
                g -> g.count() * (g.mixer().weights(hidden) + g.feedForward().weights(hidden)))
            .sum();
  }

  /// Weights that one token meets, the embedding and the head included, as makers count.
  public double activeParameters() {
    return embeddings()
        + groups.stream()
            .mapToDouble(g ->
                g.count() * (g.mixer().weights(hidden) + g.feedForward().activeWeights(hidden)))
            .sum();
  }

  /// Cache of one token over all layers, bytes.
  ///
  /// @param elementBytes 2 for BF16, 1 for FP8
  public double cacheBytesPerToken(double elementBytes) {
    return elementBytes
        / cacheSharing
        * groups.stream().mapToDouble(g -> g.count() * g.mixer().cachedElements()).sum();
  }

  public boolean hasExperts() {
    return groups.stream().anyMatch(g -> g.feedForward() instanceof FeedForward.Experts);
  }

  public boolean hasLatentAttention() {
    return groups.stream().anyMatch(g -> g.mixer() instanceof Mixer.LatentAttention);
  }

  /// Whether its experts were published in MXFP4 and nothing else of it was.
  public boolean hasMxfp4Experts() {
    return hasExperts() && weightFormat.toLowerCase(Locale.ROOT).startsWith("mxfp4");
  }

  public boolean hasLinearAttention() {
    return groups.stream().anyMatch(g -> g.mixer() instanceof Mixer.LinearAttention);
  }

  private double embeddings() {
    return (tiedEmbedding ? 1.0 : 2.0) * vocabulary * hidden;
  }
}
