package dev.palier.catalog.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/// A date known to the year, half, quarter, month or day, such as `2024-Q1` or `2024-02-15`.
///
/// @param text the date as written
/// @param day the first day of the span
/// @param lastDay the last day of the span
public record CatalogDate(String text, LocalDate day, LocalDate lastDay)
    implements Comparable<CatalogDate> {

  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;
  private static final int MONTHS_OF_YEAR = 12;

  public CatalogDate {
    if (lastDay.isBefore(day)) {
      throw new IllegalArgumentException("\"" + text + "\" ends before it starts");
    }
  }

  /// Reads `2025`, `2025-H1`, `2025-Q3`, `2025-07` or `2025-07-15`.
  public static CatalogDate parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> span(text, 1, MONTHS_OF_YEAR);
        case 7 ->
            switch (text.charAt(5)) {
              case 'Q' -> part(text, MONTHS_OF_QUARTER);
              case 'H' -> part(text, MONTHS_OF_HALF);
              default -> span(text, Integer.parseInt(text.substring(5)), 1);
            };
        case 10 -> new CatalogDate(text, LocalDate.parse(text), LocalDate.parse(text));
        default -> throw unreadable(text);
      };
    } catch (NumberFormatException | DateTimeException e) {
      throw unreadable(text);
    }
  }

  /// Earlier first days first; of two that start together, the one that ends first.
  @Override
  public int compareTo(CatalogDate other) {
    int byDay = day.compareTo(other.day);
    return byDay != 0 ? byDay : lastDay.compareTo(other.lastDay);
  }

  @Override
  public String toString() {
    return text;
  }

  private static CatalogDate part(String text, int months) {
    int number = Integer.parseInt(text.substring(6));
    return span(text, (number - 1) * months + 1, months);
  }

  private static CatalogDate span(String text, int firstMonth, int months) {
    if (text.length() > 4 && text.charAt(4) != '-') {
      throw unreadable(text);
    }
    YearMonth first = YearMonth.of(Integer.parseInt(text.substring(0, 4)), firstMonth);
    return new CatalogDate(text, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException(
        "\""
            + text
            + "\" is not a date\n"
            + "Maybe write it as 2025, 2025-H1, 2025-Q3, 2025-07 or 2025-07-15");
  }
}
