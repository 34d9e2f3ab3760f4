package dev.palier.control.proof;

import dev.palier.control.fact.LocalText;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of properties in English, French and Chinese, from `properties*.properties`.
final class Phrases {

  private Phrases() {}

  /// @param values a text in three languages, or a name that is the same in all
  static LocalText of(Family family, Object... values) {
    return new LocalText(
        in(Locale.ENGLISH, family, values),
        in(Locale.FRENCH, family, values),
        in(Locale.CHINESE, family, values));
  }

  private static String in(Locale language, Family family, Object... values) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "dev.palier.control.proof.properties",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Object[] words =
        Arrays.stream(values)
            .map(value -> value instanceof LocalText text ? text.in(language) : value)
            .toArray();
    return new MessageFormat(bundle.getString(family.word()), Locale.ROOT).format(words);
  }
}
