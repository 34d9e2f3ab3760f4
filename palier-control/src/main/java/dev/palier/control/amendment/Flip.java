package dev.palier.control.amendment;

import dev.palier.catalog.chip.Chip;
import dev.palier.control.determination.Answer;
import java.util.List;

/// A chip of the catalogue whose answer changes for some destinations.
///
/// @param destinations codes of the countries
public record Flip(
    Standpoint standpoint, Chip chip, Answer before, Answer after, List<String> destinations) {

  public Flip {
    destinations = List.copyOf(destinations);
  }

  public boolean changesOutcome() {
    return before.outcome() != after.outcome();
  }
}
