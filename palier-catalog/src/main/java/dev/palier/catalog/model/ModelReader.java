package dev.palier.catalog.model;

import dev.palier.catalog.source.Grade;
import dev.palier.catalog.source.SourceKeys;
import dev.palier.data.YamlMapping;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads one entry of a file below `models/`.
public final class ModelReader {

  private final SourceKeys sources;

  public ModelReader(SourceKeys sources) {
    this.sources = sources;
  }

  /// The model; empty where its fields have problems, which are noted.
  public Optional<LanguageModel> read(YamlMapping entry) {
    String id = entry.text("id");
    String name = entry.text("name");
    String developer = entry.text("developer");
    @Nullable BigDecimal total = entry.findNumber("total-parameters-billion").orElse(null);
    @Nullable BigDecimal active = entry.findNumber("active-parameters-billion").orElse(null);
    @Nullable BigDecimal sumTotal = entry.findNumber("computed-total-billion").orElse(null);
    @Nullable BigDecimal sumActive = entry.findNumber("computed-active-billion").orElse(null);
    int layers = entry.integer("layers");
    OptionalInt denseLayers = size(entry, "dense-layers");
    int hidden = entry.integer("hidden-size");
    Optional<Attention> attention = attention(entry.mapping("attention"));
    OptionalInt denseWidth = size(entry, "dense-width");
    Experts experts = experts(entry.mapping("experts"));
    int vocabulary = entry.integer("vocabulary");
    int context = entry.integer("context-tokens");
    int draftLayers = entry.has("draft-layers") ? entry.integer("draft-layers") : 0;
    String weights = entry.text("weight-format");
    List<String> repositories = entry.texts("repositories");
    String note = entry.text("note", "");
    String source = sources.read(entry);
    Grade grade = entry.choice("grade", Grade.class);
    entry.end();
    return attention.flatMap(how ->
        entry.make(() ->
            new LanguageModel(
                id,
                name,
                developer,
                total,
                active,
                sumTotal,
                sumActive,
                layers,
                denseLayers,
                hidden,
                how,
                denseWidth,
                experts,
                vocabulary,
                context,
                draftLayers,
                weights,
                repositories,
                note,
                source,
                grade)));
  }

  private static Optional<Attention> attention(YamlMapping entry) {
    String kind = entry.text("kind");
    int heads = entry.integer("heads");
    OptionalInt kvHeads = size(entry, "kv-heads");
    OptionalInt head = size(entry, "head-dimension");
    OptionalInt queryRank = size(entry, "query-rank");
    OptionalInt keyValueRank = size(entry, "key-value-rank");
    OptionalInt plain = size(entry, "plain-key-dimension");
    OptionalInt rotary = size(entry, "rotary-key-dimension");
    OptionalInt value = size(entry, "value-dimension");
    Optional<SlidingWindow> window = part(entry, "window", ModelReader::window);
    Optional<SparseIndex> index = part(entry, "sparse-index", ModelReader::index);
    Optional<LinearLayers> linear = part(entry, "linear", ModelReader::linear);
    int sharing = entry.has("cache-sharing") ? entry.integer("cache-sharing") : 1;
    boolean gate = entry.truth("output-gate", false);
    entry.end();
    return entry.make(() ->
        new Attention(
            kind,
            heads,
            kvHeads,
            head,
            queryRank,
            keyValueRank,
            plain,
            rotary,
            value,
            window,
            index,
            linear,
            sharing,
            gate));
  }

  private static Experts experts(YamlMapping entry) {
    Experts experts =
        new Experts(
            size(entry, "routed"),
            size(entry, "shared"),
            size(entry, "per-token"),
            size(entry, "width"),
            size(entry, "shared-width"));
    entry.end();
    return experts;
  }

  private static SlidingWindow window(YamlMapping entry) {
    return new SlidingWindow(entry.integer("tokens"), entry.integer("layers"));
  }

  private static SparseIndex index(YamlMapping entry) {
    return new SparseIndex(
        entry.integer("tokens"), entry.integer("heads"), entry.integer("dimension"));
  }

  private static LinearLayers linear(YamlMapping entry) {
    return new LinearLayers(
        entry.integer("layers"),
        entry.integer("key-heads"),
        entry.integer("key-dimension"),
        entry.integer("value-heads"),
        entry.integer("value-dimension"));
  }

  private static <T> Optional<T> part(
      YamlMapping entry, String field, Function<YamlMapping, T> reader) {
    if (!entry.has(field)) {
      return Optional.empty();
    }
    YamlMapping part = entry.mapping(field);
    T value = reader.apply(part);
    part.end();
    return Optional.of(value);
  }

  private static OptionalInt size(YamlMapping entry, String field) {
    return entry.has(field) ? OptionalInt.of(entry.integer(field)) : OptionalInt.empty();
  }
}
