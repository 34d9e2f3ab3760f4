package dev.palier.capability.training;

import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.LayerGroup;
import java.util.ArrayList;
import java.util.List;

/// What one token asks of a model in one forward pass, added up over its layers once, so that a
/// step is timed without looking at layers again.
///
/// @param layers all; expertLayers those with experts
/// @param matrixWeights of projections, dense and shared feed-forwards, and routers
/// @param routedActive weights of the experts that the token meets; routedAll of all of them
/// @param embeddingWeights of the embedding and of the head
/// @param headWeights of the head, once more for each draft layer
/// @param fullScores multiplications for each token that a query sees, in layers that see all
/// @param windowScores the same in layers that see a window; window its tokens
/// @param stateOperations of linear attention, which sees no tokens
/// @param keptBytes of activations for the backward pass, in 16 bit, scores aside
/// @param castBytes of activations that an 8-bit or 4-bit product reads, in 16 bit
/// @param keyValueBytes of all layers, in 16 bit
/// @param heads of the mixers of all layers
public record TokenWork(
    int hidden,
    int vocabulary,
    int layers,
    int expertLayers,
    int experts,
    int perToken,
    double matrixWeights,
    double routedActive,
    double routedAll,
    double embeddingWeights,
    double headWeights,
    double fullScores,
    double windowScores,
    int window,
    double stateOperations,
    double keptBytes,
    double castBytes,
    double keyValueBytes,
    double heads) {

  /// @param draftLayers of those that the model brings, how many are trained too
  public static TokenWork of(Architecture model, int draftLayers) {
    List<LayerGroup> groups = new ArrayList<>(model.groups());
    if (draftLayers > 0) {
      LayerGroup last = model.groups().getLast();
      groups.add(new LayerGroup(draftLayers, last.mixer(), last.feedForward()));
    }
    TokenWorkSum sum = new TokenWorkSum(model.hidden());
    groups.forEach(sum::add);
    double embedding = (double) model.vocabulary() * model.hidden();
    return sum.work(model.vocabulary(), embedding, draftLayers);
  }

  /// Operations of the attention's scores and sums for one token of a causal sequence.
  double scoreOperations(int sequence) {
    double seen = sequence / 2.0;
    return 2 * (fullScores * seen + windowScores * Math.min(window, seen)) + stateOperations;
  }

  /// Weights that every chip of a tensor group shares, experts aside.
  double sharedWeights() {
    return matrixWeights + embeddingWeights;
  }

  double parameters() {
    return sharedWeights() + routedAll;
  }
}
