package dev.palier.catalog.ladder;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.maker.Maker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A claim such as "the H20 was the fourth on 15 July 2025", held against every definition, metric
/// and switch.
///
/// @param claimed the claimed level, 1 being the best
/// @param rows every reading of the claim, as a table gives them
/// @param measures age of capability and distance to the best domestic product on each metric,
///   which say what a level cannot
/// @param withdrawn the products of the ladder that were no longer sold on the date
public record LadderClaim(
    Chip chip,
    int claimed,
    LocalDate asOf,
    List<ClaimRow> rows,
    List<Level> measures,
    List<Chip> withdrawn) {

  public LadderClaim {
    rows = List.copyOf(rows);
    measures = List.copyOf(measures);
    withdrawn = List.copyOf(withdrawn);
  }

  /// Checks a claim on all built-in metrics. The query gives date, basis, scope and conventions;
  /// its metric and its choice about withdrawn products do not matter.
  public static LadderClaim check(Catalog catalog, Chip chip, int claimed, LadderQuery query) {
    return check(catalog.chips(), catalog.makers(), chip, claimed, query, LadderMetrics.list());
  }

  /// Checks a claim on these metrics, among these chips.
  public static LadderClaim check(
      Collection<Chip> chips,
      Collection<Maker> makers,
      Chip chip,
      int claimed,
      LadderQuery query,
      List<LadderMetric> metrics) {
    List<ClaimRow> rows = new ArrayList<>();
    List<Level> measures = new ArrayList<>();
    Set<Chip> withdrawn = new LinkedHashSet<>();
    for (boolean withdrawnIncluded : new boolean[] {true, false}) {
      for (LadderMetric metric : metrics) {
        Ladder ladder =
            Ladder.of(chips, makers, query.withMetric(metric).withWithdrawn(withdrawnIncluded));
        boolean first = metric.equals(metrics.getFirst());
        for (Level level : ladder.levels(chip)) {
          if (!level.definition().isLevel()) {
            if (withdrawnIncluded) {
              measures.add(level);
            }
          } else if (first || level.definition().usesMetric()) {
            rows.add(ClaimRow.of(level, metric, withdrawnIncluded, claimed));
          }
        }
        ladder.reference().stream()
            .filter(rung -> rung.isWithdrawn(query.asOf()))
            .forEach(rung -> withdrawn.add(rung.chip()));
      }
    }
    return new LadderClaim(chip, claimed, query.asOf(), rows, measures, List.copyOf(withdrawn));
  }

  /// The row of one reading.
  public Optional<ClaimRow> find(
      Definition definition, LadderMetric metric, boolean withdrawnIncluded) {
    return rows.stream()
        .filter(row -> row.definition() == definition)
        .filter(row -> row.withdrawnIncluded() == withdrawnIncluded)
        .filter(row -> row.metric().map(metric::equals).orElse(true))
        .findFirst();
  }

  /// The outcome in one sentence: by what the claim holds, by what not.
  public String summary() {
    return new ClaimSummary(this).sentence();
  }
}
