package dev.palier.control.provision;

import dev.palier.control.condition.Condition;
import java.time.LocalDate;
import java.util.List;

/// The time in which a provision's text stood unchanged: from its first day (inclusive) until a day
/// (exclusive).
///
/// @param until the first day on which it no longer stands; [LocalDate#MAX] while it is open
/// @param condition what was written, with the exceptions of `unless` joined to it
/// @param written the CEL text as it stands in the file
/// @param unless the provisions in whose presence it does not hold
public record Period(
    LocalDate from,
    LocalDate until,
    Condition condition,
    String written,
    List<String> unless,
    Citation citation,
    Confidence confidence,
    String note) {

  public Period {
    unless = List.copyOf(unless);
  }

  /// The same text, standing only until a day.
  public Period endingOn(LocalDate day) {
    return new Period(from, day, condition, written, unless, citation, confidence, note);
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  public boolean isOpen() {
    return until.equals(LocalDate.MAX);
  }
}
