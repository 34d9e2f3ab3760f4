package dev.palier.catalog.chip;

import dev.palier.catalog.source.CatalogDate;
import dev.palier.catalog.source.Grade;
import dev.palier.catalog.source.SourceKeys;
import dev.palier.data.YamlMapping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the figures of a chip: under each attribute a list, the preferred one first.
///
/// A plain entry is three words, `148 AIR C`; one with more to say is a mapping, `{value: 294,
/// source: AICH20, grade: C, rejected: copied}`.
final class FigureReader {

  private final SourceKeys sources;

  FigureReader(SourceKeys sources) {
    this.sources = sources;
  }

  /// All figures by attribute, none of them preferred yet.
  Map<Attribute, List<Figure>> read(YamlMapping byAttribute) {
    Map<Attribute, List<Figure>> figures = new EnumMap<>(Attribute.class);
    for (String key : byAttribute.names()) {
      attribute(byAttribute, key)
          .ifPresent(attribute -> {
            List<Figure> values = new ArrayList<>();
            byAttribute
                .mappings(key, "value", "source", "grade")
                .forEach(entry -> figure(attribute, entry).ifPresent(values::add));
            figures.put(attribute, values);
          });
    }
    return figures;
  }

  /// The same figures with the first one of each attribute preferred that is not rejected; none of
  /// an attribute that the maker does not publish.
  static Map<Attribute, List<Figure>> preferring(
      Map<Attribute, List<Figure>> figures, Set<Attribute> unpublished) {
    Map<Attribute, List<Figure>> preferring = new EnumMap<>(Attribute.class);
    figures.forEach((attribute, values) -> {
      boolean wanted = !unpublished.contains(attribute);
      List<Figure> marked = new ArrayList<>(values.size());
      for (Figure value : values) {
        boolean preferred = wanted && value.rejected() == null;
        marked.add(preferred ? value.asPreferred() : value);
        wanted &= !preferred;
      }
      preferring.put(attribute, List.copyOf(marked));
    });
    return preferring;
  }

  /// The attribute of a field's name; an unknown one is noted.
  static Optional<Attribute> attribute(YamlMapping byAttribute, String key) {
    Optional<Attribute> attribute = Attribute.find(key);
    if (attribute.isEmpty()) {
      byAttribute.problem(
          key,
          "\"" + key + "\" is not an attribute of a chip",
          "take a format such as fp16, or a key such as memory-capacity-gb");
    }
    return attribute;
  }

  private Optional<Figure> figure(Attribute attribute, YamlMapping entry) {
    BigDecimal value = entry.number("value");
    @Nullable BigDecimal low = entry.findNumber("low").orElse(null);
    @Nullable BigDecimal high = entry.findNumber("high").orElse(null);
    String source = sources.read(entry);
    Grade grade = entry.choice("grade", Grade.class);
    @Nullable String observed = entry.findText("observed").orElse(null);
    @Nullable String rejected = entry.findText("rejected").orElse(null);
    String note = entry.text("note", "");
    entry.end();
    return entry.make(() ->
        new Figure(
            attribute,
            value,
            low,
            high,
            source,
            grade,
            observed == null ? null : CatalogDate.parse(observed),
            rejected,
            note,
            false));
  }
}
