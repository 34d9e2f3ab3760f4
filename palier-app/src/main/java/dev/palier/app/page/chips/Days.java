package dev.palier.app.page.chips;

import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The days of the slider: the first of each month since the first letters, and every day on which
/// a rule changed.
///
/// @param all in the order of time
/// @param changes those on which a text or its enforcement changed
public record Days(List<LocalDate> all, List<LocalDate> changes) {

  private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);

  static Days of(StatuteBook book, LocalDate today) {
    SortedSet<LocalDate> changes = new TreeSet<>(book.changes());
    changes.removeIf(day -> day.isBefore(FIRST) || day.isAfter(today));
    SortedSet<LocalDate> days = new TreeSet<>(changes);
    for (LocalDate day = FIRST; !day.isAfter(today); day = day.plusMonths(1)) {
      days.add(day);
    }
    days.add(today);
    return new Days(List.copyOf(days), List.copyOf(changes));
  }

  /// The place of the last day that is not after this one.
  public int place(LocalDate day) {
    int place = 0;
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isAfter(day)) {
        place = i;
      }
    }
    return place;
  }
}
