package dev.palier.catalog.ladder;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// How answers are put into words: "A, B and C", "fourth", "15 July 2025".
final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final int NAMED = 6;
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
  private static final MathContext FIVE_DIGITS = new MathContext(5, RoundingMode.HALF_UP);

  private Words() {}

  /// "A, B and C".
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /// The same of long lists: the first six and "13 more".
  static String shortList(List<String> items) {
    int more = items.size() - NAMED;
    return more <= 1
        ? list(items)
        : String.join(", ", items.subList(0, NAMED)) + " and " + more + " more";
  }

  /// "1 product", "3 products".
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /// "fourth"; from eleven on "level 11".
  static String ordinal(int level) {
    return level <= ORDINALS.size() ? ORDINALS.get(level - 1) : "level " + level;
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /// A value without exponent or trailing zeros, to five digits: 989.5, 4000, 0.31.
  static String number(BigDecimal value) {
    return plain(value.round(FIVE_DIGITS));
  }

  /// To two digits: 17, 6.7, 0.054.
  static String rough(BigDecimal value) {
    return plain(value.round(TWO_DIGITS));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
