package dev.palier.control.regime;

import dev.palier.control.condition.Condition;
import dev.palier.control.fact.LocalText;
import dev.palier.control.provision.Citation;
import dev.palier.control.provision.Confidence;
import java.time.LocalDate;
import java.util.List;

/// Something officials or companies announced and no text put into law; shown beside the provisions
/// it concerns, never mixed in.
///
/// @param until the day from which it is overtaken; [LocalDate#MAX] while it stands
/// @param condition for which transactions it is worth showing
/// @param concerns the provisions it speaks of
public record Announcement(
    String id,
    String regime,
    LocalDate from,
    LocalDate until,
    LocalText title,
    Condition condition,
    List<String> concerns,
    Citation citation,
    Confidence confidence,
    String note) {

  public Announcement {
    concerns = List.copyOf(concerns);
  }

  public boolean standsOn(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }
}
