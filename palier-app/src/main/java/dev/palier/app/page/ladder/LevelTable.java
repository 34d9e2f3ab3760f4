package dev.palier.app.page.ladder;

import dev.palier.app.desk.Palier;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.FrontierShare;
import dev.palier.catalog.ladder.Ladder;
import dev.palier.catalog.ladder.LadderMetric;
import dev.palier.catalog.ladder.LadderMetrics;
import dev.palier.catalog.ladder.LadderQuery;
import dev.palier.catalog.ladder.LadderReference;
import dev.palier.catalog.ladder.Level;
import java.time.LocalDate;
import java.util.List;

/// A chip's levels on one metric, under every definition.
///
/// @param reference the products it is held against
/// @param share its part of the best product's value; empty where it is not known
public record LevelTable(
    LadderMetric metric, String reference, List<Level> levels, String share, String frontier) {

  private static final List<LadderMetric> USUAL =
      List.of(LadderMetrics.TPP, LadderMetrics.MEMORY_BANDWIDTH);

  /// The two tables that an answer shows.
  public static List<LevelTable> usual(Palier palier, Chip chip, LocalDate asOf) {
    return USUAL.stream().map(metric -> of(palier, chip, metric, asOf)).toList();
  }

  static LevelTable of(Palier palier, Chip chip, LadderMetric metric, LocalDate asOf) {
    LadderQuery query = palier.levels().query(chip, metric, asOf);
    Ladder ladder = Ladder.of(palier.catalog(), query);
    return new LevelTable(
        metric,
        query.scope().reference().map(LadderReference::name).orElse(""),
        ladder.levels(chip),
        ladder.share(chip).map(FrontierShare::text).orElse(""),
        ladder.share(chip).map(share -> share.frontier().name()).orElse(""));
  }
}
