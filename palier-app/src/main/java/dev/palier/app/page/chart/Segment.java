package dev.palier.app.page.chart;

import java.time.LocalDate;

/// A stretch of time in a bar.
///
/// @param until the first day after it
/// @param kind what it shows, as a class of the style sheet
public record Segment(LocalDate from, LocalDate until, String kind, String text) {

  /// The stretch inside an axis; what lies outside is cut off.
  public String x(TimeScale scale) {
    return Coordinates.of(scale.at(from));
  }

  public String width(TimeScale scale) {
    return Coordinates.of(Math.max(0, scale.at(until) - scale.at(from)));
  }

  /// Whether any of it lies inside the axis.
  public boolean shows(TimeScale scale) {
    return until.isAfter(scale.first()) && from.isBefore(scale.last());
  }

  /// Whether its text has room in it.
  public boolean holdsText(TimeScale scale) {
    return scale.at(until) - scale.at(from) > text.length() * 7.2 + 8;
  }
}
