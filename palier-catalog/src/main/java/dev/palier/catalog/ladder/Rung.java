package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Milestone;
import java.time.LocalDate;
import java.util.Optional;

/// One product of a ladder, with the event that put it there and its value.
///
/// @param reading empty where the value is not known; the product then counts neither as better nor
///   as worse
/// @param withdrawn the event that ended its sale, whenever that is
public record Rung(
    Chip chip, Milestone since, Optional<Reading> reading, Optional<Milestone> withdrawn) {

  /// The chip's place in time and its value; empty where it has no date on the query's basis.
  static Optional<Rung> find(Chip chip, LadderQuery query) {
    return query
        .basis()
        .find(chip)
        .map(since ->
            new Rung(
                chip,
                since,
                query.metric().of(chip),
                chip.findMilestone(Milestone.Event.WITHDRAWN)));
  }

  /// The first day it may have been there. A date known to the month or quarter counts from its
  /// first day.
  public LocalDate from() {
    return since.date().day();
  }

  /// Whether its sale had ended by that date.
  public boolean isWithdrawn(LocalDate asOf) {
    return withdrawn.filter(event -> !event.date().day().isAfter(asOf)).isPresent();
  }

  /// Whether the date lies within what is not known of the product's own date, such as 15 July in
  /// `2025-Q3`.
  public boolean isDateOpen(LocalDate asOf) {
    return !from().isAfter(asOf) && since.date().lastDay().isAfter(asOf);
  }

  /// Name and value, as lists give them: "NVIDIA H200 SXM 141GB (4800)".
  String text() {
    return reading
        .map(known -> chip.name() + " (" + known.text() + ")")
        .orElse(chip.name() + " (not known)");
  }
}
