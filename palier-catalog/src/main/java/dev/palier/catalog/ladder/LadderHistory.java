package dev.palier.catalog.ladder;

import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.maker.Maker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A chip's level over time: level 2 from 2024-02-01, level 3 from 2024-12-01, and so on.
///
/// @param steps the days on which the level changed, the first being the chip's own day
public record LadderHistory(Chip chip, Definition definition, List<LadderStep> steps) {

  public LadderHistory {
    steps = List.copyOf(steps);
  }

  public static LadderHistory of(
      Catalog catalog, Chip chip, Definition definition, LadderQuery query) {
    return of(catalog.chips(), catalog.makers(), chip, definition, query);
  }

  /// The history up to the query's date. A chip without a date on the query's basis is followed
  /// from the first product of the ladder on, as if it had been there.
  ///
  /// @throws IllegalArgumentException for a definition that gives a measure, which changes daily
  public static LadderHistory of(
      Collection<Chip> chips,
      Collection<Maker> makers,
      Chip chip,
      Definition definition,
      LadderQuery query) {
    if (!definition.isLevel()) {
      throw new IllegalArgumentException(
          "The "
              + definition.label()
              + " changes every day and has no steps\n"
              + "Maybe take one of D1 to D5 or D8");
    }
    LocalDate start = Rung.find(chip, query).map(Rung::from).orElse(LocalDate.MIN);
    List<LadderStep> steps = new ArrayList<>();
    for (LocalDate day : days(chips, query, start)) {
      Level level = Ladder.of(chips, makers, query.withAsOf(day)).level(chip, definition);
      if (steps.isEmpty() || !steps.getLast().level().number().equals(level.number())) {
        steps.add(new LadderStep(day, level, LadderStep.causes(chips, query, chip, day)));
      }
    }
    return new LadderHistory(chip, definition, steps);
  }

  /// The step that held on a date; empty before the first.
  public Optional<LadderStep> at(LocalDate date) {
    return steps.reversed().stream().filter(step -> !step.from().isAfter(date)).findFirst();
  }

  /// The start and every later day on which a product joins or leaves, up to the query's date.
  private static SortedSet<LocalDate> days(
      Collection<Chip> chips, LadderQuery query, LocalDate start) {
    SortedSet<LocalDate> days = new TreeSet<>();
    if (!start.equals(LocalDate.MIN)) {
      days.add(start);
    }
    for (Chip other : chips) {
      if (query.scope().holds(other)) {
        Rung.find(other, query)
            .ifPresent(rung -> {
              days.add(rung.from());
              rung.withdrawn().ifPresent(event -> days.add(event.date().day()));
            });
      }
    }
    days.removeIf(day -> day.isBefore(start) || day.isAfter(query.asOf()));
    return days;
  }
}
