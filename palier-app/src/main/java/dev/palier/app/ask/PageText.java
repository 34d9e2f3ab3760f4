package dev.palier.app.ask;

import dev.palier.app.text.Messages;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The texts of the pages in one language, by key: `assess.title`.
public final class PageText {

  private final Messages messages;
  private final ResourceBundle bundle;

  private PageText(Messages messages) {
    this.messages = messages;
    this.bundle =
        ResourceBundle.getBundle(
            "dev.palier.app.page.pages",
            messages.language(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public static PageText of(Messages messages) {
    return new PageText(messages);
  }

  /// The texts that commands and reports share with the pages.
  public Messages messages() {
    return messages;
  }

  public Locale language() {
    return messages.language();
  }

  /// The tag for `lang="…"`: `en`, `fr`, `zh`.
  public String tag() {
    return messages.tag();
  }

  /// Whether what stands in English alone needs a `lang="en"` of its own.
  public boolean isEnglish() {
    return tag().equals("en");
  }

  /// The text of a key, with values for `{0}`, `{1}` …
  ///
  /// @throws MissingResourceException if the bundle has no such key
  public String get(String key, Object... values) {
    String text = bundle.getString(key);
    return values.length == 0
        ? text.replace("''", "'")
        : new MessageFormat(text, language()).format(values);
  }

  /// The text of a constant of an enum: `theme.CLASSIFICATION`.
  public String of(String prefix, Enum<?> constant) {
    return get(prefix + "." + constant.name());
  }
}
