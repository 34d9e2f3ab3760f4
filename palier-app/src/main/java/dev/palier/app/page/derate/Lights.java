package dev.palier.app.page.derate;

import dev.palier.app.page.chips.Thresholds;
import dev.palier.capability.derating.ItemFigures;
import dev.palier.control.condition.Truth;
import dev.palier.control.determination.Determination;
import dev.palier.control.determination.Finding;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.Facts;
import dev.palier.control.provision.Consequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Sets each number of a cut against the conditions of the day, read off the determination.
final class Lights {

  private Lights() {}

  static List<Light> of(Determination determination, ItemFigures figures) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("tpp", figures.tpp());
    values.put("performance_density", figures.density());
    values.put("dram_bandwidth_gbps", figures.dram());
    values.put("io_bandwidth_gbps", figures.io());
    List<Light> lights = new ArrayList<>();
    values.forEach((name, value) -> lights.add(light(determination, name, value)));
    return lights;
  }

  private static Light light(Determination determination, String name, double value) {
    Facts facts = determination.facts();
    Fact fact = facts.vocabulary().get("item." + name);
    List<String> applying = new ArrayList<>();
    TreeMap<Double, List<String>> thresholds = new TreeMap<>();
    for (Finding finding : determination.findings().list()) {
      if (!shows(finding) || !finding.facts().contains(fact)) {
        continue;
      }
      if (finding.verdict() == Truth.YES && burdens(finding)) {
        applying.add(finding.id());
      }
      Thresholds.of(finding.period().condition(), fact, facts)
          .forEach(at -> thresholds.computeIfAbsent(at, t -> new ArrayList<>()).add(finding.id()));
    }
    return new Light(
        name,
        value,
        name.endsWith("gbps") ? "GB/s" : "",
        applying,
        Optional.ofNullable(thresholds.floorEntry(value)).map(entry -> edge(entry, value)),
        Optional.ofNullable(thresholds.higherEntry(value)).map(entry -> edge(entry, value)));
  }

  /// Names of our own and notes without an effect of their own are not shown.
  private static boolean shows(Finding finding) {
    return finding.bites()
        && finding.provision().consequence().decides()
        && !(finding.provision().consequence() instanceof Consequence.Notes notes
            && notes.auxiliary());
  }

  /// An exception or a review policy that applies draws no region.
  private static boolean burdens(Finding finding) {
    return switch (finding.provision().consequence()) {
      case Consequence.Classifies _,
          Consequence.MeetsParagraph _,
          Consequence.RequiresLicence _,
          Consequence.Prohibits _ ->
          true;
      case Consequence.Notes _,
          Consequence.SetsReviewPolicy _,
          Consequence.GrantsException _,
          Consequence.Asks _,
          Consequence.LeviesTariff _,
          Consequence.RestrictsImport _ ->
          false;
    };
  }

  private static Light.Edge edge(Map.Entry<Double, List<String>> entry, double value) {
    return new Light.Edge(
        entry.getKey(), Math.abs(value - entry.getKey()) / entry.getKey(), entry.getValue());
  }
}
