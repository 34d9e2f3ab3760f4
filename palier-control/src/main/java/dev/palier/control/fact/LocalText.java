package dev.palier.control.fact;

import dev.palier.data.YamlMapping;
import java.util.Locale;

/// A text in English, French and Chinese.
public record LocalText(String english, String french, String chinese) {

  /// The same text in every language.
  public static LocalText of(String text) {
    return new LocalText(text, text, text);
  }

  /// Reads `{en: …, fr: …, zh: …}`; French and Chinese fall back on English.
  public static LocalText read(YamlMapping mapping) {
    String english = mapping.text("en");
    LocalText text =
        new LocalText(english, mapping.text("fr", english), mapping.text("zh", english));
    mapping.end();
    return text;
  }

  public String in(Locale language) {
    return switch (language.getLanguage()) {
      case "fr" -> french;
      case "zh" -> chinese;
      default -> english;
    };
  }
}
