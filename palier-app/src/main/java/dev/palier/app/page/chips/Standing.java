package dev.palier.app.page.chips;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.metric.Derived;
import dev.palier.catalog.source.Grade;
import dev.palier.control.determination.Outcome;
import java.util.List;
import java.util.Optional;

/// One chip on a day: its measures, and what comes of exporting it.
///
/// @param densities one for each reading of its die area that counts
/// @param since the first day it was announced or sold; empty where no source dates it
/// @param isThere whether that day had come
public record Standing(
    Chip chip,
    String name,
    String maker,
    Optional<Derived> tpp,
    List<Derived> densities,
    Optional<Derived> bandwidth,
    String since,
    boolean isThere,
    Outcome outcome,
    String outcomeText,
    String classification,
    String reason) {

  /// Whether a number it is drawn by is an estimate.
  public boolean isEstimated() {
    return tpp.filter(Standing::isEstimate).isPresent()
        || densities.stream().anyMatch(Standing::isEstimate)
        || bandwidth.filter(Standing::isEstimate).isPresent();
  }

  static boolean isEstimate(Derived value) {
    return value.grade() == Grade.D;
  }
}
