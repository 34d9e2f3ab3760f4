package dev.palier.app.page.ladder;

import dev.palier.app.page.Names;
import dev.palier.app.page.chart.StepLine;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.ladder.Definition;
import dev.palier.catalog.ladder.LadderHistory;
import dev.palier.catalog.ladder.LadderQuery;
import dev.palier.catalog.ladder.LadderStep;
import java.util.List;
import java.util.Optional;

/// Makes lines of the histories of levels.
public final class Histories {

  private Histories() {}

  /// A chip's level through time under one definition.
  public static StepLine line(
      Catalog catalog, Chip chip, Definition definition, LadderQuery query, String label, int hue) {
    LadderHistory history = LadderHistory.of(catalog, chip, definition, query);
    return new StepLine(label, hue, history.steps().stream().map(Histories::step).toList());
  }

  /// The same under the chip's own name.
  public static StepLine line(
      Catalog catalog, Chip chip, Definition definition, LadderQuery query, int hue) {
    return line(catalog, chip, definition, query, Names.shortName(catalog, chip), hue);
  }

  private static StepLine.Step step(LadderStep step) {
    return new StepLine.Step(
        step.from(),
        step.level().number().isPresent()
            ? Optional.of(step.level().number().getAsInt())
            : Optional.empty(),
        String.join("; ", step.causes()));
  }

  /// The levels that depend on a metric: those that a chip's own picture shows.
  public static List<Definition> shown() {
    return Definition.listLevels().stream().filter(Definition::usesMetric).toList();
  }
}
