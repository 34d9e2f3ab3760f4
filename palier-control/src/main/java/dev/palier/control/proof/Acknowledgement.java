package dev.palier.control.proof;

import dev.palier.control.fact.LocalText;
import dev.palier.control.provision.Citation;
import dev.palier.control.provision.Confidence;
import java.time.LocalDate;
import java.util.List;

/// The word that the law itself breaks some properties, with the reason.
///
/// @param until the first day on which it no longer stands; [LocalDate#MAX] while it is open
public record Acknowledgement(
    List<String> properties,
    LocalDate from,
    LocalDate until,
    LocalText reason,
    Citation citation,
    Confidence confidence) {

  public Acknowledgement {
    properties = List.copyOf(properties);
  }

  boolean covers(String property, LocalDate day) {
    return properties.contains(property) && !day.isBefore(from) && day.isBefore(until);
  }
}
