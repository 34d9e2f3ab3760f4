package dev.palier.app.page.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// An axis of days.
///
/// @param first,last the days at its ends
/// @param from,to the places of the ends in the picture
public record TimeScale(LocalDate first, LocalDate last, double from, double to) {

  public TimeScale {
    if (!first.isBefore(last)) {
      throw new IllegalArgumentException("A time axis from " + first + " to " + last);
    }
  }

  /// The place of a day; what lies beyond an end is put on it.
  public double at(LocalDate day) {
    LocalDate clamped = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    double all = ChronoUnit.DAYS.between(first, last);
    return from + (to - from) * ChronoUnit.DAYS.between(first, clamped) / all;
  }

  public String place(LocalDate day) {
    return Coordinates.of(at(day));
  }

  /// A mark at the start of each year, and minor ones at its quarters.
  public List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = first.withDayOfYear(1); !day.isAfter(last); day = day.plusMonths(3)) {
      if (!day.isBefore(first)) {
        boolean year = day.getDayOfYear() == 1;
        ticks.add(new Tick(at(day), year ? String.valueOf(day.getYear()) : "", !year));
      }
    }
    return ticks;
  }
}
