package dev.palier.capability.derating;

import dev.palier.capability.design.Knob;
import dev.palier.capability.design.Parent;
import dev.palier.capability.design.Space;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which cut is asked for: of the H100, to China, as of 2023-11-17, without a licence requirement,
/// with the links kept.
///
/// @param dataCentre whether the cut is designed or marketed for data centres; null to take that of
///   the parent
/// @param kept the knobs that stay as sold
public record Question(
    Parent parent,
    String destination,
    LocalDate day,
    Within within,
    @Nullable Boolean dataCentre,
    Set<Knob> kept) {

  public Question {
    kept = Set.copyOf(kept);
  }

  /// Every design that may be chosen.
  public Space space() {
    return Space.of(parent, day, kept);
  }
}
