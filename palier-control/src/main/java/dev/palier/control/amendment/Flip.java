package dev.palier.control.amendment;

import dev.palier.catalog.chip.Chip;
import dev.palier.control.determination.Answer;
import dev.palier.control.fact.Facts;
import java.util.List;

/// A chip of the catalogue whose answer changes for some destinations.
///
/// @param facts what is known of the sale to the first of the destinations
/// @param destinations codes of the countries
public record Flip(
    Standpoint standpoint,
    Chip chip,
    Facts facts,
    Answer before,
    Answer after,
    List<String> destinations) {

  public Flip {
    destinations = List.copyOf(destinations);
  }

  public boolean changesOutcome() {
    return before.outcome() != after.outcome();
  }
}
