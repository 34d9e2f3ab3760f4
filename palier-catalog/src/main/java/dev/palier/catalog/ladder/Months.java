package dev.palier.catalog.ladder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Time between two dates in months of mean length, to a tenth: 13.4.
final class Months {

  /// Days of a mean month of the Gregorian calendar: 146097 days in 400 years of 12 months.
  private static final BigDecimal MEAN_DAYS = new BigDecimal("30.436875");

  private Months() {}

  static BigDecimal between(LocalDate from, LocalDate to) {
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to))
        .divide(MEAN_DAYS, 1, RoundingMode.HALF_UP);
  }
}
