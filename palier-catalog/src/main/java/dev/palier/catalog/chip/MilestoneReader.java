package dev.palier.catalog.chip;

import dev.palier.catalog.source.CatalogDate;
import dev.palier.catalog.source.Grade;
import dev.palier.catalog.source.SourceKeys;
import dev.palier.data.YamlMapping;
import java.util.Optional;

/// Reads `{event: first-shipment, date: 2024-02, basis: first volume shipment, …}`.
final class MilestoneReader {

  private final SourceKeys sources;

  MilestoneReader(SourceKeys sources) {
    this.sources = sources;
  }

  Optional<Milestone> read(YamlMapping entry) {
    Milestone.Event event = entry.choice("event", Milestone.Event.class);
    String date = entry.text("date");
    String basis = entry.text("basis");
    String source = sources.read(entry);
    Grade grade = entry.choice("grade", Grade.class);
    entry.end();
    return entry.make(() -> new Milestone(event, CatalogDate.parse(date), basis, source, grade));
  }
}
