package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.ClaimRow.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The one sentence for a claim: "fourth by …; fourth once the withdrawn A100 is left out by …; not
/// fourth by …".
record ClaimSummary(LadderClaim claim) {

  String sentence() {
    Map<Outcome, List<ClaimRow>> byOutcome = new EnumMap<>(Outcome.class);
    for (ClaimRow row : claim.rows()) {
      if (row.withdrawnIncluded()) {
        byOutcome.computeIfAbsent(outcome(row), _ -> new ArrayList<>()).add(row);
      }
    }
    List<String> parts = new ArrayList<>();
    byOutcome.forEach((outcome, rows) -> parts.add(lead(outcome) + " by " + readings(rows)));
    return claim.chip().name()
        + " on "
        + Words.day(claim.asOf())
        + ": "
        + String.join("; ", parts)
        + ".";
  }

  private Outcome outcome(ClaimRow with) {
    Verdict without =
        claim.rows().stream()
            .filter(row -> !row.withdrawnIncluded())
            .filter(row -> row.definition() == with.definition())
            .filter(row -> row.metric().equals(with.metric()))
            .map(ClaimRow::verdict)
            .findFirst()
            .orElse(with.verdict());
    boolean holdsWithout = without == Verdict.HOLDS;
    return switch (with.verdict()) {
      case NOT_KNOWN -> Outcome.NOT_KNOWN;
      case HOLDS -> holdsWithout ? Outcome.ALWAYS : Outcome.WITH_WITHDRAWN;
      case DOES_NOT_HOLD -> holdsWithout ? Outcome.WITHOUT_WITHDRAWN : Outcome.NEVER;
    };
  }

  private String lead(Outcome outcome) {
    String rank = Words.ordinal(claim.claimed());
    return switch (outcome) {
      case ALWAYS -> rank;
      case WITHOUT_WITHDRAWN -> rank + " once " + withdrawn() + " left out";
      case WITH_WITHDRAWN -> rank + " only while " + withdrawn() + " counted";
      case NEVER -> "not " + rank;
      case NOT_KNOWN -> "not known";
    };
  }

  /// "the withdrawn NVIDIA A100 SXM4 80GB is", "the 5 withdrawn products are".
  private String withdrawn() {
    List<Chip> chips = claim.withdrawn();
    return switch (chips.size()) {
      case 1 -> "the withdrawn " + chips.getFirst().name() + " is";
      default -> "the " + chips.size() + " withdrawn products are";
    };
  }

  /// "product rank and family on memory bandwidth, by Pareto layer": definitions that agree on the
  /// same metrics are named together.
  private String readings(List<ClaimRow> rows) {
    Map<Definition, List<String>> metricsOf = new EnumMap<>(Definition.class);
    for (ClaimRow row : rows) {
      List<String> labels = metricsOf.computeIfAbsent(row.definition(), _ -> new ArrayList<>());
      row.metric().ifPresent(metric -> labels.add(metric.label()));
    }
    Map<String, List<String>> definitionsOf = new LinkedHashMap<>();
    metricsOf.forEach((definition, metrics) ->
        definitionsOf.computeIfAbsent(on(metrics), _ -> new ArrayList<>()).add(definition.label()));
    List<String> phrases = new ArrayList<>();
    definitionsOf.forEach((on, definitions) -> phrases.add(Words.list(definitions) + on));
    return String.join(", by ", phrases);
  }

  private String on(List<String> metrics) {
    long all = claim.rows().stream().flatMap(row -> row.metric().stream()).distinct().count();
    if (metrics.isEmpty()) {
      return "";
    }
    return metrics.size() == all && all > 1 ? " on every metric" : " on " + Words.list(metrics);
  }

  /// In the order in which the sentence tells them.
  private enum Outcome {
    ALWAYS,
    WITHOUT_WITHDRAWN,
    WITH_WITHDRAWN,
    NEVER,
    NOT_KNOWN
  }
}
