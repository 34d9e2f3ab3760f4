package dev.palier.screening.format;

import dev.palier.screening.party.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates of birth as lists write them: `10 May 1980`, `May 1962`, `circa 1953`, `1957 to 1959`,
/// `1978-12-05`, `November, 1975`.
final class BirthDates {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /// A span of years up to this long stands for each of its years; a longer one for its ends.
  private static final int SPAN = 12;

  private static final int LONGEST = 100;

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:[T ]\\d.*)?");
  private static final Pattern WRITTEN =
      Pattern.compile("(?:(\\d{1,2})\\s+)?([A-Za-z]{3,9})\\.?,?\\s+(\\d{4})");
  private static final Pattern AMERICAN =
      Pattern.compile("([A-Za-z]{3,9})\\.?\\s+(\\d{1,2}),\\s*(\\d{4})");
  private static final Pattern RANGE =
      Pattern.compile("(.*?\\d{4})\\s*(?:to|-|–|through|and)\\s*(.*?\\d{4})");
  private static final Pattern ABOUT =
      Pattern.compile("(?i)^(?:circa|c\\.|ca\\.|about|approximately|approx\\.?|between)\\s+");

  private BirthDates() {}

  /// The dates that a text stands for; none where it is not a date.
  static List<PartialDate> read(String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    Matcher about = ABOUT.matcher(text.strip());
    boolean circa = about.find();
    String date = circa ? about.replaceFirst("").strip() : text.strip();
    @Nullable PartialDate one = one(date, circa);
    if (one != null) {
      return List.of(one);
    }
    Matcher range = RANGE.matcher(date);
    return range.matches() ? span(range.group(1), range.group(2)) : List.of();
  }

  private static List<PartialDate> span(String from, String to) {
    @Nullable PartialDate first = one(from.strip(), true);
    @Nullable PartialDate last = one(to.strip(), true);
    if (first == null || last == null || last.year() < first.year()) {
      return List.of();
    }
    if (first.year() == last.year()) {
      return List.of(new PartialDate(first.year(), null, null, true));
    }
    List<PartialDate> dates = new ArrayList<>();
    int step = last.year() - first.year() <= SPAN ? 1 : last.year() - first.year();
    for (int year = first.year(); year <= last.year(); year += step) {
      dates.add(new PartialDate(year, null, null, true));
    }
    return dates;
  }

  private static @Nullable PartialDate one(String text, boolean circa) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), number(iso.group(2)), iso.group(3), circa);
    }
    Matcher written = WRITTEN.matcher(text);
    if (written.matches()) {
      Integer month = month(written.group(2));
      return month == null ? null : date(written.group(3), month, written.group(1), circa);
    }
    Matcher american = AMERICAN.matcher(text);
    if (american.matches()) {
      Integer month = month(american.group(1));
      return month == null ? null : date(american.group(3), month, american.group(2), circa);
    }
    return null;
  }

  private static @Nullable PartialDate date(
      String year, @Nullable Integer month, @Nullable String day, boolean circa) {
    Integer inMonth = number(day);
    if (month != null && (month < 1 || month > 12)
        || inMonth != null && (inMonth < 1 || inMonth > 31)) {
      return null;
    }
    return new PartialDate(Integer.parseInt(year), month, inMonth, circa);
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  /// A month by its name or at least its first three letters.
  private static @Nullable Integer month(String word) {
    String letters = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(letters)) {
        return i + 1;
      }
    }
    return null;
  }
}
