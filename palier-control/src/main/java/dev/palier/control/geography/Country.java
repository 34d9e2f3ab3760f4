package dev.palier.control.geography;

import java.util.List;
import java.util.Locale;

/// A country or territory, such as China (`CN`).
///
/// @param code ISO 3166-1 alpha-2
/// @param english name in English; `french` and `chinese` likewise
/// @param aliases other spellings people write
public record Country(
    String code,
    String alpha3,
    String english,
    String french,
    String chinese,
    List<String> aliases) {

  public Country {
    aliases = List.copyOf(aliases);
  }

  public String name(Locale language) {
    return switch (language.getLanguage()) {
      case "fr" -> french;
      case "zh" -> chinese;
      default -> english;
    };
  }
}
