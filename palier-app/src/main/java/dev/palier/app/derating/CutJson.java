package dev.palier.app.derating;

import dev.palier.app.json.JsonObject;
import dev.palier.capability.derating.Certificate;
import dev.palier.capability.derating.Elasticities;
import dev.palier.capability.derating.Frontier;
import dev.palier.capability.derating.ItemFigures;
import dev.palier.capability.derating.Leverage;
import dev.palier.capability.design.Design;
import dev.palier.capability.design.Knob;
import dev.palier.capability.design.RateGroup;
import dev.palier.capability.workload.Workload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes what was found as JSON; docs/derating.md describes every field.
public final class CutJson {

  public static final String SCHEMA = "palier/derating/1";

  private CutJson() {}

  public static Map<String, Object> of(Cut cut, String dataDigest) {
    Map<String, Object> json =
        JsonObject.of(
            "schema",
            SCHEMA,
            "destination",
            cut.question().destination(),
            "asOf",
            cut.question().day(),
            "workload",
            cut.workload().id(),
            "objective",
            cut.objective().word(),
            "unit",
            cut.objective().unit(),
            "within",
            cut.question().within().word(),
            "kept",
            cut.question().kept().stream().map(Knob::word).sorted().toList(),
            "parent",
            parent(cut),
            "design",
            cut.best().map(design -> design(design, cut.workload(), cut.value(), cut)).orElse(null),
            "answer",
            cut.answer() == null
                ? null
                : JsonObject.of(
                    "outcome", cut.answer().outcome(), "reviewPolicy", cut.answer().policy()),
            "provenance",
            cut.provenance() == null ? null : cut.provenance().phrase(),
            "band",
            cut.band() == null
                ? null
                : JsonObject.of("low", cut.band().low(), "high", cut.band().high()),
            "certificate",
            certificate(cut.found().certificate()),
            "plain",
            cut.plain() == null ? null : design(cut.plain(), cut.workload(), cut.plainValue(), cut),
            "elasticities",
            elasticities(cut.elasticities()));
    if (cut.frontier() != null) {
      json.put("pareto", frontier(cut.frontier(), cut.workload()));
    }
    if (cut.share() != null) {
      json.put(
          "isoPerformance",
          JsonObject.of(
              "share",
              cut.share(),
              "design",
              cut.smallest() == null ? null : figures(cut.smallest(), cut.workload())));
    }
    if (cut.leverage() != null) {
      json.put("leverage", leverage(cut.leverage()));
    }
    json.put("dataDigest", dataDigest);
    return json;
  }

  private static Map<String, Object> parent(Cut cut) {
    Design sold = cut.question().parent().uncut();
    Map<String, Object> json = JsonObject.of("id", cut.question().parent().chip().id());
    json.putAll(figures(sold, cut.workload()));
    json.put("throughput", cut.parentValue());
    return json;
  }

  private static Map<String, Object> design(
      Design design, Workload workload, double value, Cut cut) {
    Map<String, Object> json = figures(design, workload);
    json.put("throughput", value);
    json.put("parentThroughput", cut.parentValue());
    json.put("shareOfParent", finite(cut.shareOfParent(value)));
    return json;
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? (Double) value : null;
  }

  static Map<String, Object> figures(Design design, Workload workload) {
    ItemFigures figures = ItemFigures.of(design);
    Map<String, Object> rates = new LinkedHashMap<>();
    for (RateGroup group : RateGroup.values()) {
      if (design.parent().peaks().of(group) > 0) {
        rates.put(group.key(), design.shares().of(group));
      }
    }
    return JsonObject.of(
        "tpp",
        figures.tpp(),
        "performanceDensity",
        finite(figures.density()),
        "ioBandwidthGbps",
        figures.io(),
        "dramBandwidthGbps",
        figures.dram(),
        "smEnabled",
        design.units(),
        "tensorRate",
        design.shares().of(group(workload)),
        "tensorRates",
        rates,
        "clockMhz",
        design.clock(),
        "links",
        design.links(),
        "linkBandwidthGbps",
        design.linkBandwidth(),
        "memory",
        JsonObject.of(
            "kind",
            design.memory().kind(),
            "count",
            design.memory().count(),
            "gigabytes",
            design.memory().capacity(),
            "gigabytesPerSecond",
            design.memory().bandwidth()),
        "cuts",
        design.cuts().stream().map(Knob::word).distinct().toList());
  }

  /// The rate that the products of a workload run at.
  static RateGroup group(Workload workload) {
    return switch (workload.precision().rate()) {
      case SIXTEEN_BIT -> RateGroup.SIXTEEN_BIT;
      case EIGHT_BIT, EIGHT_BIT_OF_FOUR_BIT_UNITS, INTEGER_EIGHT_BIT -> RateGroup.EIGHT_BIT;
      case FOUR_BIT -> RateGroup.FOUR_BIT;
    };
  }

  static Map<String, Object> certificate(Certificate certificate) {
    return JsonObject.of(
        "value",
        certificate.value(),
        "bound",
        certificate.bound(),
        "gap",
        certificate.gap(),
        "designs",
        certificate.designs(),
        "nodesOpened",
        certificate.opened(),
        "nodesPruned",
        certificate.pruned(),
        "designsEvaluated",
        certificate.evaluated());
  }

  private static Map<String, Object> elasticities(Map<Elasticities.Resource, Double> values) {
    Map<String, Object> json = new LinkedHashMap<>();
    values.forEach((resource, value) -> json.put(resource.name().toLowerCase(Locale.ROOT), value));
    return json;
  }

  private static Map<String, Object> frontier(Frontier frontier, Workload workload) {
    List<Map<String, Object>> points =
        frontier.designs().stream()
            .map(point -> {
              Map<String, Object> json = figures(point.design(), workload);
              json.put("values", point.values());
              return json;
            })
            .toList();
    return JsonObject.of("designsTried", frontier.tried(), "designs", points);
  }

  private static List<Map<String, Object>> leverage(Leverage leverage) {
    return leverage.moves().stream()
        .map(move ->
            JsonObject.of(
                "figure",
                move.figure(),
                "threshold",
                move.threshold(),
                "tenPercentLower",
                move.lower(),
                "tenPercentHigher",
                move.higher()))
        .toList();
  }
}
