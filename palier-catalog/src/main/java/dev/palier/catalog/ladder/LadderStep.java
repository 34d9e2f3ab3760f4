package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.Chip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// One day on which a chip's level changed.
///
/// @param from the first day of the level; it lasts to the next step
/// @param causes what happened on that day: "NVIDIA B200 SXM: first shipment"
public record LadderStep(LocalDate from, Level level, List<String> causes) {

  public LadderStep {
    causes = List.copyOf(causes);
  }

  /// The products that joined or left the ladder on the day, and the chip's own arrival.
  static List<String> causes(Collection<Chip> chips, LadderQuery query, Chip chip, LocalDate day) {
    List<String> causes = new ArrayList<>();
    for (Chip other : chips) {
      if (other.id().equals(chip.id()) || query.scope().holds(other)) {
        Rung.find(other, query)
            .ifPresent(rung -> {
              if (rung.from().equals(day)) {
                causes.add(other.name() + ": " + query.basis().label());
              }
              if (!query.scope().withdrawnIncluded()
                  && rung.withdrawn().filter(end -> end.date().day().equals(day)).isPresent()) {
                causes.add(other.name() + ": withdrawn");
              }
            });
      }
    }
    return causes;
  }
}
