package dev.palier.capability.architecture;

import dev.palier.catalog.model.Attention;
import dev.palier.catalog.model.Experts;
import dev.palier.catalog.model.LanguageModel;
import dev.palier.catalog.model.LinearLayers;
import dev.palier.catalog.model.SlidingWindow;
import dev.palier.catalog.model.SparseIndex;
import java.util.ArrayList;
import java.util.List;

/// Turns a language model of the catalogue into groups of layers.
public final class ModelArchitecture {

  private ModelArchitecture() {}

  /// @throws IllegalArgumentException where the catalogue lacks a size, naming it
  public static Architecture of(LanguageModel model) {
    return new Architecture(
        model.id(),
        model.name(),
        model.hiddenSize(),
        model.vocabulary(),
        model.contextTokens(),
        model.attention().cacheSharing(),
        model.draftLayers(),
        false,
        model.weightFormat(),
        groups(model));
  }

  /// Leading dense layers first, then the kinds of mixing over the rest.
  private static List<LayerGroup> groups(LanguageModel model) {
    Attention attention = model.attention();
    int dense = model.denseLayers().orElse(0);
    int rest = model.layers() - dense;
    int linear = attention.linear().map(LinearLayers::layers).orElse(0);
    int windowed = attention.window().map(SlidingWindow::layers).orElse(0);
    FeedForward main = main(model);
    List<LayerGroup> groups = new ArrayList<>();
    if (dense > 0) {
      groups.add(new LayerGroup(dense, full(model), dense(model)));
    }
    attention
        .linear()
        .ifPresent(l ->
            groups.add(
                new LayerGroup(
                    l.layers(),
                    new Mixer.LinearAttention(
                        l.keyHeads(), l.keyDimension(), l.valueHeads(), l.valueDimension()),
                    main)));
    attention
        .window()
        .ifPresent(w -> groups.add(new LayerGroup(w.layers(), grouped(model, w.tokens()), main)));
    if (rest - linear - windowed > 0) {
      groups.add(new LayerGroup(rest - linear - windowed, full(model), main));
    }
    return groups;
  }

  private static Mixer full(LanguageModel model) {
    return model.attention().keyValueRank().isPresent() ? latent(model) : grouped(model, 0);
  }

  private static Mixer grouped(LanguageModel model, int window) {
    Attention attention = model.attention();
    return new Mixer.GroupedAttention(
        attention.heads(),
        attention.kvHeads().orElse(attention.heads()),
        attention.headDimension().orElse(model.hiddenSize() / attention.heads()),
        window,
        attention.outputGate());
  }

  private static Mixer latent(LanguageModel model) {
    Attention attention = model.attention();
    SparseIndex index = attention.index().orElse(new SparseIndex(0, 0, 0));
    return new Mixer.LatentAttention(
        attention.heads(),
        attention.queryRank().orElse(0),
        attention.keyValueRank().orElseThrow(),
        attention.plainKeyDimension().orElseThrow(() -> lacks(model, "plain-key-dimension")),
        attention.rotaryKeyDimension().orElseThrow(() -> lacks(model, "rotary-key-dimension")),
        attention.valueDimension().orElseThrow(() -> lacks(model, "value-dimension")),
        index.tokens(),
        index.heads(),
        index.dimension());
  }

  private static FeedForward main(LanguageModel model) {
    Experts experts = model.experts();
    if (experts.isEmpty()) {
      return dense(model);
    }
    int width = experts.width().orElseThrow(() -> lacks(model, "experts.width"));
    return new FeedForward.Experts(
        experts.routed().orElseThrow(),
        experts.perToken().orElseThrow(() -> lacks(model, "experts.per-token")),
        width,
        experts.shared().orElse(0) * experts.sharedWidth().orElse(width));
  }

  private static FeedForward dense(LanguageModel model) {
    return new FeedForward.Dense(model.denseWidth().orElseThrow(() -> lacks(model, "dense-width")));
  }

  private static IllegalArgumentException lacks(LanguageModel model, String field) {
    return new IllegalArgumentException(
        "The catalogue does not know `%s` of %s%nMaybe give its config.json instead"
            .formatted(field, model.id()));
  }
}
