package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Milestone;
import dev.palier.catalog.chip.Milestone.Event;
import java.util.List;
import java.util.Optional;

/// Which event puts a product on the ladder, such as its first shipment.
///
/// Sources date one product up to half a year apart, so every answer names its basis.
public enum DateBasis {
  ANNOUNCED("announcement", Event.ANNOUNCED),
  /// A product that is only rented out (a cloud's own chip) never ships; its general availability
  /// stands in, and after that its volume date, which cannot be too early.
  FIRST_SHIPMENT("first shipment", Event.FIRST_SHIPMENT, Event.GENERAL_AVAILABILITY, Event.VOLUME),
  VOLUME("volume", Event.VOLUME);

  private final String label;
  private final List<Event> events;

  DateBasis(String label, Event... events) {
    this.label = label;
    this.events = List.of(events);
  }

  /// The name in sentences: "first shipment".
  public String label() {
    return label;
  }

  /// The event that puts the chip on the ladder; empty where the catalogue has no such date.
  public Optional<Milestone> find(Chip chip) {
    return events.stream().flatMap(event -> chip.findMilestone(event).stream()).findFirst();
  }
}
