package dev.palier.app.json;

import dev.palier.catalog.model.Attention;
import dev.palier.catalog.model.Experts;
import dev.palier.catalog.model.LanguageModel;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A language model as JSON.
public final class ModelJson {

  private ModelJson() {}

  public static Map<String, Object> of(LanguageModel model) {
    return JsonObject.of(
        "id", model.id(),
        "name", model.name(),
        "developer", model.developer(),
        "totalParametersBillion", model.totalParametersBillion(),
        "activeParametersBillion", model.activeParametersBillion(),
        "computedTotalBillion", model.computedTotalBillion(),
        "computedActiveBillion", model.computedActiveBillion(),
        "layers", model.layers(),
        "denseLayers", orNull(model.denseLayers()),
        "hiddenSize", model.hiddenSize(),
        "attention", attention(model.attention()),
        "experts", experts(model.experts()),
        "vocabulary", model.vocabulary(),
        "contextTokens", model.contextTokens(),
        "draftLayers", model.draftLayers(),
        "weightFormat", model.weightFormat(),
        "repositories", model.repositories(),
        "note", model.note(),
        "source", model.sourceKey(),
        "grade", model.grade());
  }

  private static Map<String, Object> attention(Attention attention) {
    return JsonObject.of(
        "kind", attention.kind(),
        "heads", attention.heads(),
        "kvHeads", orNull(attention.kvHeads()),
        "headDimension", orNull(attention.headDimension()),
        "queryRank", orNull(attention.queryRank()),
        "keyValueRank", orNull(attention.keyValueRank()),
        "plainKeyDimension", orNull(attention.plainKeyDimension()),
        "rotaryKeyDimension", orNull(attention.rotaryKeyDimension()),
        "valueDimension", orNull(attention.valueDimension()),
        "window", attention.window().orElse(null),
        "sparseIndex", attention.index().orElse(null),
        "linear", attention.linear().orElse(null),
        "cacheSharing", attention.cacheSharing(),
        "outputGate", attention.outputGate());
  }

  private static Map<String, Object> experts(Experts experts) {
    return JsonObject.of(
        "routed", orNull(experts.routed()),
        "shared", orNull(experts.shared()),
        "perToken", orNull(experts.perToken()),
        "width", orNull(experts.width()),
        "sharedWidth", orNull(experts.sharedWidth()));
  }

  private static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
