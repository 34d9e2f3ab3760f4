package dev.palier.app.page.ladder;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.ClaimRow;
import dev.palier.catalog.ladder.Definition;
import dev.palier.catalog.ladder.LadderClaim;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.LadderQuery;
import dev.palier.catalog.ladder.Level;
import dev.palier.catalog.ladder.Rung;
import java.util.List;
import java.util.Optional;

/// The ladder of a date, its history, and a claim held against it.
public record LadderView(
    LadderQuery query,
    Definition definition,
    Chip chip,
    int claimed,
    LadderClaim claim,
    List<Line> rungs,
    StepPicture picture,
    Choices choices) {

  /// One product of the ladder with its level.
  public record Line(Rung rung, Level level, boolean withdrawn) {}

  /// What the form offers.
  ///
  /// @param ladder the one that is chosen
  /// @param columns the metrics of the table
  public record Choices(
      String ladder,
      List<Choice> ladders,
      List<LadderMetric> metrics,
      List<LadderMetric> columns,
      List<Definition> definitions,
      List<Chip> chips) {}

  public record Choice(String value, String text) {}

  /// The definitions whose readings of the claim depend on a metric.
  public List<Definition> measured() {
    return Definition.listLevels().stream().filter(Definition::usesMetric).toList();
  }

  public List<Definition> unmeasured() {
    return Definition.listLevels().stream().filter(d -> !d.usesMetric()).toList();
  }

  public Optional<ClaimRow> find(Definition d, LadderMetric metric, boolean withdrawnIncluded) {
    return claim.find(d, metric, withdrawnIncluded);
  }

  public long holding() {
    return claim.rows().stream().filter(r -> r.verdict() == ClaimRow.Verdict.HOLDS).count();
  }
}
