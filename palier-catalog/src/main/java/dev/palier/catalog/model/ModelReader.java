package dev.palier.catalog.model;

import dev.palier.catalog.data.YamlMapping;
import dev.palier.catalog.source.Grade;
import dev.palier.catalog.source.SourceKeys;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
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
    String weights = entry.text("weight-format");
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
                weights,
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
    entry.end();
    return entry.make(() ->
        new Attention(kind, heads, kvHeads, head, queryRank, keyValueRank, plain, rotary, value));
  }

  private static Experts experts(YamlMapping entry) {
    Experts experts =
        new Experts(
            size(entry, "routed"),
            size(entry, "shared"),
            size(entry, "per-token"),
            size(entry, "width"));
    entry.end();
    return experts;
  }

  private static OptionalInt size(YamlMapping entry, String field) {
    return entry.has(field) ? OptionalInt.of(entry.integer(field)) : OptionalInt.empty();
  }
}
