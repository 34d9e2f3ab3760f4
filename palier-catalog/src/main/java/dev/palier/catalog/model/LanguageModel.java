package dev.palier.catalog.model;

import dev.palier.catalog.source.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A language model's architecture, such as `deepseek-v3`.
///
/// @param totalParametersBillion as stated; null where nobody states them
/// @param activeParametersBillion a token; null where nobody states them
/// @param computedTotalBillion,computedActiveBillion recomputed from the sizes here; null where the
///   architecture is not plain enough for that
/// @param denseLayers leading layers without experts
/// @param denseWidth feed-forward width of the dense layers
/// @param contextTokens longest context
/// @param draftLayers layers for predicting more than one token; 0 without any
/// @param repositories where its weights are published, such as `deepseek-ai/DeepSeek-V3`
/// @param weightFormat how the weights were published, such as `FP8 block 128x128`
public record LanguageModel(
    String id,
    String name,
    String developer,
    @Nullable BigDecimal totalParametersBillion,
    @Nullable BigDecimal activeParametersBillion,
    @Nullable BigDecimal computedTotalBillion,
    @Nullable BigDecimal computedActiveBillion,
    int layers,
    OptionalInt denseLayers,
    int hiddenSize,
    Attention attention,
    OptionalInt denseWidth,
    Experts experts,
    int vocabulary,
    int contextTokens,
    int draftLayers,
    String weightFormat,
    List<String> repositories,
    String note,
    String sourceKey,
    Grade grade) {

  public LanguageModel {
    repositories = List.copyOf(repositories);
    if (layers < 1 || hiddenSize < 1 || attention.heads() < 1) {
      throw new IllegalArgumentException(
          id
              + " has "
              + layers
              + " layers of size "
              + hiddenSize
              + " with "
              + attention.heads()
              + " heads\nMaybe write all three as positive numbers");
    }
  }
}
