package dev.palier.screening.format;

import dev.palier.screening.party.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    Optional<PartialDate> date =
        PartialDate.parse(text)
            .or(() -> written(WRITTEN.matcher(text), 3, 2, 1))
            .or(() -> written(AMERICAN.matcher(text), 3, 1, 2));
    return date.map(known -> circa ? known.about() : known).orElse(null);
  }

  /// A date whose parts stand in these groups.
  private static Optional<PartialDate> written(Matcher matcher, int year, int month, int day) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Integer named = month(matcher.group(month));
    return named == null
        ? Optional.empty()
        : PartialDate.of(matcher.group(year), named, number(matcher.group(day)));
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
