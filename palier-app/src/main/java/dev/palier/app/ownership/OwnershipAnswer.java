package dev.palier.app.ownership;

import dev.palier.screening.list.ListVersion;
import dev.palier.screening.ownership.Affiliation;
import dev.palier.screening.ownership.FiftyPercent;
import dev.palier.screening.ownership.FiftyPercentRule;
import dev.palier.screening.ownership.GraphListings;
import dev.palier.screening.ownership.Holder;
import dev.palier.screening.ownership.LookThrough;
import dev.palier.screening.ownership.OwnershipGraph;
import dev.palier.screening.ownership.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a graph says of its parties on a day, beside how the rule stands.
///
/// @param unheld entries that the graph names and no list in use holds, each with its holder
/// @param versions the versions of lists that holders were looked up in
public record OwnershipAnswer(
    LocalDate asOf,
    RuleStanding standing,
    FiftyPercent fiftyPercent,
    LookThrough lookThrough,
    Map<String, Holder> unheld,
    List<ListVersion> versions) {

  public OwnershipAnswer {
    unheld = Collections.unmodifiableMap(unheld);
    versions = List.copyOf(versions);
  }

  /// @param found what lists say of the graph's holders
  public static OwnershipAnswer of(
      OwnershipGraph graph,
      GraphListings.Found found,
      FiftyPercentRule rule,
      RuleStanding standing,
      List<ListVersion> versions) {
    LocalDate asOf = standing.day();
    return new OwnershipAnswer(
        asOf,
        standing,
        FiftyPercent.of(graph, found.listings(), asOf, rule),
        LookThrough.of(graph, found.listings(), asOf),
        found.unheld(),
        versions);
  }

  public OwnershipGraph graph() {
    return fiftyPercent.holdings().graph();
  }

  public Affiliation of(Holder party) {
    return fiftyPercent.of(party);
  }

  /// The parties by verdict, in the order of the graph; those of which the graph states no owner
  /// are ends of chains and left out unless they are listed.
  public Map<Verdict, List<Holder>> byVerdict() {
    Map<Verdict, List<Holder>> sorted = new EnumMap<>(Verdict.class);
    for (Holder holder : graph().holders()) {
      Verdict verdict = fiftyPercent.verdict(holder);
      if (verdict == Verdict.LISTED || fiftyPercent.hasOwners(holder)) {
        sorted.computeIfAbsent(verdict, key -> new ArrayList<>()).add(holder);
      }
    }
    return sorted;
  }
}
