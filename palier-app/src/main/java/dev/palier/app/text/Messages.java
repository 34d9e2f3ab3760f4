package dev.palier.app.text;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The texts of one language, by key: `outcome.LICENCE_REQUIRED`.
public final class Messages {

  public static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.SIMPLIFIED_CHINESE);

  /// Formats are costly to make and not safe to share, so each thread keeps its own.
  private static final ThreadLocal<Map<String, MessageFormat>> FORMATS =
      ThreadLocal.withInitial(HashMap::new);

  private final Locale language;
  private final ResourceBundle bundle;

  private Messages(Locale language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "dev.palier.app.text.messages",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The language of a tag such as `fr` or `zh-CN`; English for any other.
  public static Messages of(String tag) {
    return of(Locale.forLanguageTag(tag));
  }

  public static Messages of(Locale wanted) {
    return new Messages(
        LANGUAGES.stream()
            .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
            .findFirst()
            .orElse(Locale.ENGLISH));
  }

  public Locale language() {
    return language;
  }

  /// The tag for `lang="…"`: `en`, `fr`, `zh`.
  public String tag() {
    return language.getLanguage();
  }

  /// The text of a key, with values for `{0}`, `{1}` …
  ///
  /// @throws MissingResourceException if no bundle has the key
  public String get(String key, Object... values) {
    String text = bundle.getString(key);
    return values.length == 0
        ? text.replace("''", "'")
        : FORMATS
            .get()
            .computeIfAbsent(text, pattern -> new MessageFormat(pattern, Locale.ROOT))
            .format(values);
  }

  /// The text of a constant of an enum: `outcome.LICENCE_REQUIRED`.
  public String of(String prefix, Enum<?> constant) {
    return get(prefix + "." + constant.name());
  }
}
