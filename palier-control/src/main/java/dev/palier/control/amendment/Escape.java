package dev.palier.control.amendment;

import dev.palier.catalog.chip.Chip;
import dev.palier.control.fact.Fact;
import java.util.List;

/// A single cut that frees a controlled chip, such as an H100 with its I/O cut to below 600 GB/s
/// under the rule of 2022, and what an amendment does to that way out.
///
/// @param figure the number that is cut; where it is TPP, performance density falls with it, the
///   die being the same
/// @param value the number that the chip has
/// @param below the number that the cut chip stays below
/// @param destinations codes of the countries
/// @param used chips of the same maker and architecture that have just this cut: below the number,
///   and in all else at least as capable
public record Escape(
    Chip chip,
    Fact figure,
    double value,
    double below,
    State state,
    List<String> destinations,
    List<Chip> used) {

  public Escape {
    destinations = List.copyOf(destinations);
    used = List.copyOf(used);
  }

  /// What an amendment does to a way out.
  public enum State {
    /// It catches the chip, and leaves this way out.
    LEFT_OPEN,
    /// It closes a way out that was open.
    CLOSED,
    /// It opens a way out of a control that had none.
    OPENED,
    /// The way out was open before and is open after.
    STAYS_OPEN
  }
}
