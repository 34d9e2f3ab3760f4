package dev.palier.screening.party;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date of birth as far as it is known: a year, perhaps a month, perhaps a day.
///
/// @param circa whether the source says "about"
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day, boolean circa) {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:[T ]\\d.*)?");

  /// Reads `1971`, `1971-05` or `1971-05-20`; what is no day of any year is no date.
  public static Optional<PartialDate> parse(String text) {
    Matcher iso = ISO.matcher(text.strip());
    if (!iso.matches()) {
      return Optional.empty();
    }
    return of(iso.group(1), part(iso.group(2)), part(iso.group(3)));
  }

  /// A date of its parts; empty where there is no such month, or no month has such a day.
  ///
  /// @param year four digits
  public static Optional<PartialDate> of(
      String year, @Nullable Integer month, @Nullable Integer day) {
    return month != null && (month < 1 || month > 12) || day != null && (day < 1 || day > 31)
        ? Optional.empty()
        : Optional.of(new PartialDate(Integer.parseInt(year), month, day, false));
  }

  /// The same, as a source gives it that says "about".
  public PartialDate about() {
    return new PartialDate(year, month, day, true);
  }

  /// As far as it is known: `1971`, `1971-05`, `1971-05-20`.
  public String digits() {
    return year + behind(month) + behind(day);
  }

  /// The same, with a sign where the source says "about": `~1971`.
  public String written() {
    return (circa ? "~" : "") + digits();
  }

  private static String behind(@Nullable Integer number) {
    return number == null ? "" : String.format(Locale.ROOT, "-%02d", number);
  }

  private static @Nullable Integer part(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
