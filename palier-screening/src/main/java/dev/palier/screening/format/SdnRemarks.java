package dev.palier.screening.format;

import dev.palier.screening.party.NameRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the remarks of OFAC hold between semicolons: dates and places of birth, nationalities,
/// numbers, and the weak aliases in quotes: `DOB 1953; Passport B272327 (Thailand); a.k.a. 'BNC'.`
/// The whole text stays the entry's remark.
final class SdnRemarks {

  private static final Pattern BIRTH = Pattern.compile("(?:alt\\. )?DOB (.+)");
  private static final Pattern BIRTH_PLACE = Pattern.compile("(?:alt\\. )?POB (.+)");
  private static final Pattern COUNTRY =
      Pattern.compile("(?:alt\\. )?(?:nationality|citizen) (.+)");
  private static final Pattern OTHER_NAME =
      Pattern.compile("(a\\.k\\.a\\.|f\\.k\\.a\\.|n\\.k\\.a\\.) '(.+)'");
  private static final Pattern END = Pattern.compile("\\.$");

  private SdnRemarks() {}

  static void read(String remarks, Draft draft, Entries entries) {
    for (String part : Texts.split(END.matcher(remarks).replaceFirst(""))) {
      Matcher name = OTHER_NAME.matcher(part);
      Matcher birth = BIRTH.matcher(part);
      Matcher place = BIRTH_PLACE.matcher(part);
      Matcher country = COUNTRY.matcher(part);
      if (name.matches()) {
        draft.name(
            name.group(2), name.group(1).startsWith("f") ? NameRole.FORMER : NameRole.WEAK_ALIAS);
      } else if (birth.matches()) {
        draft.birth(birth.group(1));
      } else if (place.matches()) {
        entries.countries().findInAddress(place.group(1)).ifPresent(draft::countryCode);
      } else if (country.matches()) {
        draft.country(country.group(1));
      } else {
        draft.perhapsIdentifier(part);
      }
    }
    draft.remark(remarks);
  }
}
