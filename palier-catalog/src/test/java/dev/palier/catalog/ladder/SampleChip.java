package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Figure;
import dev.palier.catalog.chip.Market;
import dev.palier.catalog.chip.Milestone;
import dev.palier.catalog.chip.ReleaseStatus;
import dev.palier.catalog.source.CatalogDate;
import dev.palier.catalog.source.Grade;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A chip as tests want one: `SampleChip.of("h20").family("Hopper").figure(FP8, 296).build()`.
final class SampleChip {

  private final String id;
  private final Map<Attribute, List<Figure>> figures = new EnumMap<>(Attribute.class);
  private final List<Milestone> milestones = new ArrayList<>();
  private String maker = "nvidia";
  private String family = "Hopper";
  private String architecture = "Hopper";
  private Market market = Market.DATA_CENTRE;
  private ReleaseStatus status = ReleaseStatus.RELEASED;
  private boolean exportOnly;

  private SampleChip(String id) {
    this.id = id;
  }

  static SampleChip of(String id) {
    return new SampleChip(id);
  }

  SampleChip maker(String wanted) {
    maker = wanted;
    return this;
  }

  SampleChip family(String wanted) {
    return family(wanted, wanted);
  }

  SampleChip family(String wantedFamily, String wantedArchitecture) {
    family = wantedFamily;
    architecture = wantedArchitecture;
    return this;
  }

  SampleChip market(Market wanted) {
    market = wanted;
    return this;
  }

  SampleChip status(ReleaseStatus wanted) {
    status = wanted;
    return this;
  }

  SampleChip exportOnly() {
    exportOnly = true;
    return this;
  }

  SampleChip figure(Attribute attribute, String value) {
    return figure(attribute, value, Grade.C);
  }

  SampleChip figure(Attribute attribute, String value, Grade grade) {
    figures.put(attribute, List.of(Figure.of(attribute, value, "TEST", grade)));
    return this;
  }

  SampleChip on(Milestone.Event event, String date) {
    milestones.add(new Milestone(event, CatalogDate.parse(date), "test", "TEST", Grade.C));
    return this;
  }

  SampleChip shipped(String date) {
    return on(Milestone.Event.FIRST_SHIPMENT, date);
  }

  SampleChip withdrawn(String date) {
    return on(Milestone.Event.WITHDRAWN, date);
  }

  Chip build() {
    return new Chip(
        id,
        id,
        maker,
        family,
        architecture,
        "module",
        "HBM",
        market,
        List.of(),
        status,
        exportOnly,
        null,
        "",
        List.of(),
        List.of(),
        List.of(),
        figures,
        Map.of(),
        Map.of(),
        milestones,
        "");
  }
}
