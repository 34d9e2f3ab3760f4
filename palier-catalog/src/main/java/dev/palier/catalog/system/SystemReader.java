package dev.palier.catalog.system;

import dev.palier.catalog.product.AliasReader;
import dev.palier.catalog.source.Grade;
import dev.palier.catalog.source.SourceKeys;
import dev.palier.data.YamlMapping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one entry of a file below `systems/`.
public final class SystemReader {

  private final SourceKeys sources;

  public SystemReader(SourceKeys sources) {
    this.sources = sources;
  }

  /// The system; empty where its fields have problems, which are noted.
  public Optional<ChipSystem> read(YamlMapping entry) {
    String id = entry.text("id");
    String name = entry.text("name");
    String maker = entry.text("maker");
    SystemForm form = entry.choice("form", SystemForm.class);
    List<Component> components = new ArrayList<>();
    entry.mappings("components").forEach(each -> component(each).ifPresent(components::add));
    var aliases = AliasReader.read(entry);
    List<SystemFigure> figures = new ArrayList<>();
    entry.mappings("figures").forEach(each -> figure(each).ifPresent(figures::add));
    String note = entry.text("note", "");
    entry.end();
    return entry.make(
        () -> new ChipSystem(id, name, maker, form, components, aliases, figures, note));
  }

  private static Optional<Component> component(YamlMapping entry) {
    String chip = entry.text("chip");
    int count = entry.integer("count");
    entry.end();
    return entry.make(() -> new Component(chip, count));
  }

  private Optional<SystemFigure> figure(YamlMapping entry) {
    String name = entry.text("name");
    BigDecimal value = entry.number("value");
    String unit = entry.text("unit");
    String source = sources.read(entry);
    Grade grade = entry.choice("grade", Grade.class);
    entry.end();
    return entry.make(() -> new SystemFigure(name, value, unit, source, grade));
  }
}
