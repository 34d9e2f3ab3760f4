package dev.palier.app.json;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Figure;
import dev.palier.catalog.chip.Milestone;
import dev.palier.catalog.metric.Derived;
import dev.palier.catalog.metric.DramBandwidth;
import dev.palier.catalog.metric.InputOutputRate;
import dev.palier.catalog.metric.PerformanceDensity;
import dev.palier.catalog.metric.ProcessingPerformance;
import dev.palier.catalog.product.Alias;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A chip as JSON: every figure with source and grade, what follows from them, dates and family.
public final class ChipJson {

  private final Catalog catalog;

  public ChipJson(Catalog catalog) {
    this.catalog = catalog;
  }

  /// A line of a list: identity and the measures that rules ask for.
  public Map<String, Object> brief(Chip chip) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", chip.id());
    json.put("name", chip.name());
    json.put("maker", chip.makerId());
    json.put("market", chip.market());
    json.put("releaseStatus", chip.releaseStatus());
    json.put("exportOnly", chip.exportOnly());
    json.put("tpp", ProcessingPerformance.of(chip).map(Derived::value).orElse(null));
    json.put(
        "performanceDensity", PerformanceDensity.list(chip).stream().map(Derived::value).toList());
    json.put("ioBandwidthGBps", InputOutputRate.of(chip).map(Derived::value).orElse(null));
    json.put("dramBandwidthGBps", DramBandwidth.of(chip).map(Derived::value).orElse(null));
    return json;
  }

  public Map<String, Object> full(Chip chip) {
    Map<String, Object> json = brief(chip);
    json.put("family", chip.family());
    json.put("architecture", chip.architecture());
    json.put("form", chip.form());
    json.put("memory", chip.memory());
    json.put("parent", chip.parentId());
    json.put(
        "children",
        catalog.chips().stream()
            .filter(c -> chip.id().equals(c.parentId()))
            .map(Chip::id)
            .toList());
    json.put("cuts", chip.cuts());
    json.put("aliases", chip.aliases().stream().map(Alias::text).toList());
    json.put("derived", derived(chip));
    json.put("figures", figures(chip));
    json.put("notPublished", named(chip.unpublished()));
    json.put("notSupported", named(chip.unsupported()));
    json.put(
        "dies",
        chip.dies().stream()
            .map(die ->
                JsonObject.of(
                    "role",
                    die.role(),
                    "count",
                    die.count(),
                    "areaMm2",
                    die.areaMm2(),
                    "process",
                    die.process(),
                    "planar",
                    die.planar(),
                    "source",
                    die.sourceKey(),
                    "grade",
                    die.grade()))
            .toList());
    json.put(
        "dieAreaReadings",
        chip.dieAreaReadings().stream()
            .map(r ->
                JsonObject.of(
                    "label",
                    r.label(),
                    "areaMm2",
                    r.areaMm2(),
                    "preferred",
                    r.preferred(),
                    "source",
                    r.sourceKey(),
                    "grade",
                    r.grade()))
            .toList());
    json.put("milestones", chip.milestones().stream().map(ChipJson::milestone).toList());
    json.put("note", chip.note());
    return json;
  }

  private static Map<String, Object> derived(Chip chip) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "tppByFormat",
        ProcessingPerformance.listFormats(chip).stream().map(ChipJson::derived).toList());
    json.put("tpp", ProcessingPerformance.of(chip).map(ChipJson::derived).orElse(null));
    json.put(
        "performanceDensity",
        PerformanceDensity.listAll(chip).stream().map(ChipJson::derived).toList());
    json.put("ioBandwidth", InputOutputRate.of(chip).map(ChipJson::derived).orElse(null));
    json.put("dramBandwidth", DramBandwidth.of(chip).map(ChipJson::derived).orElse(null));
    return json;
  }

  private static Map<String, Object> derived(Derived derived) {
    return JsonObject.of(
        "value",
        derived.value(),
        "unit",
        derived.unit(),
        "derivation",
        derived.derivation(),
        "grade",
        derived.grade());
  }

  private static Map<String, Object> figures(Chip chip) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Attribute attribute : Attribute.values()) {
      List<Object> values = new ArrayList<>();
      for (Figure figure : chip.readings(attribute)) {
        values.add(
            JsonObject.of(
                "value", figure.value(),
                "unit", figure.unit(),
                "preferred", figure.preferred(),
                "source", figure.sourceKey(),
                "grade", figure.grade(),
                "rejected", figure.rejected(),
                "note", figure.note()));
      }
      if (!values.isEmpty()) {
        json.put(attribute.key(), values);
      }
    }
    return json;
  }

  private static Map<String, Object> milestone(Milestone milestone) {
    return JsonObject.of(
        "event", milestone.event(),
        "date", milestone.date().text(),
        "basis", milestone.basis(),
        "source", milestone.sourceKey(),
        "grade", milestone.grade());
  }

  private static Map<String, Object> named(Map<Attribute, String> reasons) {
    Map<String, Object> json = new LinkedHashMap<>();
    reasons.forEach((attribute, reason) -> json.put(attribute.key(), reason));
    return json;
  }
}
