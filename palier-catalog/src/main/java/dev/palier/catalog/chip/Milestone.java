package dev.palier.catalog.chip;

import dev.palier.catalog.source.CatalogDate;
import dev.palier.catalog.source.Grade;

/// One date in a chip's life on one basis, such as "first shipment 2024-02 (first volume
/// shipment)".
///
/// @param basis what exactly the date is the date of; sources differ in this more than in care
public record Milestone(
    Event event, CatalogDate date, String basis, String sourceKey, Grade grade) {

  /// What happened.
  public enum Event {
    ANNOUNCED,
    FIRST_SHIPMENT,
    VOLUME,
    GENERAL_AVAILABILITY,
    /// No longer sold by its maker, or no longer allowed to be.
    WITHDRAWN
  }
}
