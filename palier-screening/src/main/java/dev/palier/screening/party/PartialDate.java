package dev.palier.screening.party;

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

  /// Reads `1971`, `1971-05` or `1971-05-20`.
  public static Optional<PartialDate> parse(String text) {
    Matcher iso = ISO.matcher(text.strip());
    if (!iso.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new PartialDate(
            Integer.parseInt(iso.group(1)), part(iso.group(2)), part(iso.group(3)), false));
  }

  private static @Nullable Integer part(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
