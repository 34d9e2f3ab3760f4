package dev.palier.catalog.chip;

import dev.palier.catalog.product.AliasReader;
import dev.palier.catalog.source.Grade;
import dev.palier.catalog.source.SourceKeys;
import dev.palier.data.YamlMapping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one chip from its file, such as `chips/nvidia/nvidia-h20.yaml`.
public final class ChipReader {

  private final SourceKeys sources;
  private final FigureReader figures;

  public ChipReader(SourceKeys sources) {
    this.sources = sources;
    this.figures = new FigureReader(sources);
  }

  /// The chip; empty where its own fields have problems, which are noted.
  public Optional<Chip> read(YamlMapping file) {
    String id = file.text("id");
    String name = file.text("name");
    String maker = file.text("maker");
    String family = file.text("family");
    String architecture = file.text("architecture");
    String form = file.text("form");
    String memory = file.text("memory", "");
    YamlMapping market = file.mapping("market");
    Market marketKind = market.choice("is", Market.class);
    List<MarketEvidence> evidence = readAll(market.mappings("evidence"), this::evidence);
    market.end();
    ReleaseStatus status = file.choice("status", ReleaseStatus.class);
    boolean exportOnly = file.truth("export-only", false);
    @Nullable String parent = file.findText("parent").orElse(null);
    String cuts = file.text("cuts", "");
    var aliases = AliasReader.read(file);
    List<Die> dies = readAll(file.mappings("dies"), this::die);
    List<DieAreaReading> areas = readAll(file.mappings("die-area-readings"), this::area);
    Map<Attribute, List<Figure>> values = figures.read(file.mapping("figures"));
    Map<Attribute, String> unpublished = texts(file.mapping("unpublished"));
    YamlMapping lacking = file.mapping("unsupported");
    Map<Attribute, String> unsupported = texts(lacking);
    unsupported.forEach((attribute, key) -> sources.check(lacking, attribute.key(), key));
    List<Milestone> milestones =
        readAll(file.mappings("milestones"), new MilestoneReader(sources)::read);
    String note = file.text("note", "");
    file.end();
    return file.make(() ->
        new Chip(
            id,
            name,
            maker,
            family,
            architecture,
            form,
            memory,
            marketKind,
            evidence,
            status,
            exportOnly,
            parent,
            cuts,
            aliases,
            dies,
            areas,
            FigureReader.preferring(values, unpublished.keySet()),
            unpublished,
            unsupported,
            milestones,
            note));
  }

  private Optional<MarketEvidence> evidence(YamlMapping entry) {
    Market market = entry.choice("for", Market.class);
    String text = entry.text("text");
    String source = sources.read(entry);
    Grade grade = entry.choice("grade", Grade.class);
    entry.end();
    return entry.make(() -> new MarketEvidence(market, text, source, grade));
  }

  private Optional<Die> die(YamlMapping entry) {
    String role = entry.text("role");
    int count = entry.has("count") ? entry.integer("count") : 1;
    @Nullable BigDecimal area = entry.findNumber("area-mm2").orElse(null);
    String process = entry.text("process", "");
    boolean planar = entry.truth("planar", false);
    String source = sources.read(entry);
    Grade grade = entry.choice("grade", Grade.class);
    entry.end();
    return entry.make(() -> new Die(role, count, area, process, planar, source, grade));
  }

  private Optional<DieAreaReading> area(YamlMapping entry) {
    String label = entry.text("label");
    BigDecimal area = entry.number("area-mm2");
    boolean preferred = entry.truth("preferred", false);
    String source = sources.read(entry);
    Grade grade = entry.choice("grade", Grade.class);
    entry.end();
    return entry.make(() -> new DieAreaReading(label, area, source, grade, preferred));
  }

  private static Map<Attribute, String> texts(YamlMapping byAttribute) {
    Map<Attribute, String> texts = new EnumMap<>(Attribute.class);
    for (String key : byAttribute.names()) {
      FigureReader.attribute(byAttribute, key)
          .ifPresent(attribute -> texts.put(attribute, byAttribute.text(key)));
    }
    return texts;
  }

  private static <T> List<T> readAll(List<YamlMapping> entries, EntryReader<T> reader) {
    List<T> values = new ArrayList<>();
    entries.forEach(entry -> reader.read(entry).ifPresent(values::add));
    return values;
  }

  private interface EntryReader<T> {
    Optional<T> read(YamlMapping entry);
  }
}
