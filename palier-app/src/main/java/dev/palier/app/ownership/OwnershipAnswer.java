package dev.palier.app.ownership;

import dev.palier.screening.list.ListVersion;
import dev.palier.screening.ownership.Affiliation;
import dev.palier.screening.ownership.FiftyPercent;
import dev.palier.screening.ownership.FiftyPercentRule;
import dev.palier.screening.ownership.Holder;
import dev.palier.screening.ownership.Listing;
import dev.palier.screening.ownership.LookThrough;
import dev.palier.screening.ownership.OwnershipGraph;
import dev.palier.screening.ownership.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a graph says of its parties on a day, beside how the rule stands.
///
/// @param versions the versions of lists that holders were looked up in
public record OwnershipAnswer(
    LocalDate asOf,
    RuleStanding standing,
    FiftyPercent fiftyPercent,
    LookThrough lookThrough,
    List<ListVersion> versions) {

  public OwnershipAnswer {
    versions = List.copyOf(versions);
  }

  /// @param listings what lists say of the graph's holders, by their ids
  public static OwnershipAnswer of(
      OwnershipGraph graph,
      Map<String, Listing> listings,
      FiftyPercentRule rule,
      RuleStanding standing,
      List<ListVersion> versions) {
    LocalDate asOf = standing.day();
    return new OwnershipAnswer(
        asOf,
        standing,
        FiftyPercent.of(graph, listings, asOf, rule),
        LookThrough.of(graph, listings, asOf),
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
