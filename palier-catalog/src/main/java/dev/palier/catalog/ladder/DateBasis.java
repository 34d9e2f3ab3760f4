package dev.palier.catalog.ladder;

import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Milestone;
import dev.palier.catalog.chip.Milestone.Event;
import java.util.Optional;
import java.util.stream.Stream;

/// Which event puts a product on the ladder, such as its first shipment.
///
/// Sources date one product up to half a year apart, so every answer names its basis. The
/// catalogue's preferred date of the event counts.
public enum DateBasis {
  ANNOUNCED("announcement"),
  /// A product that is only rented out (a cloud's own chip) never ships; its general availability
  /// stands in, and after that its volume date, which cannot be too early.
  FIRST_SHIPMENT("first shipment"),
  VOLUME("volume");

  private final String label;

  DateBasis(String label) {
    this.label = label;
  }

  /// The name in sentences: "first shipment".
  public String label() {
    return label;
  }

  /// The event that puts the chip on the ladder; empty where the catalogue has no such date.
  public Optional<Milestone> find(Chip chip) {
    return events().flatMap(event -> chip.findMilestone(event).stream()).findFirst();
  }

  private Stream<Event> events() {
    return switch (this) {
      case ANNOUNCED -> Stream.of(Event.ANNOUNCED);
      case FIRST_SHIPMENT ->
          Stream.of(Event.FIRST_SHIPMENT, Event.GENERAL_AVAILABILITY, Event.VOLUME);
      case VOLUME -> Stream.of(Event.VOLUME);
    };
  }
}
