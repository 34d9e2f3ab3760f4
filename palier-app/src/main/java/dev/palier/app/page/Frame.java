package dev.palier.app.page;

import dev.palier.app.ask.Ask;
import dev.palier.app.text.LevelWords;
import dev.palier.app.text.Messages;
import dev.palier.catalog.ladder.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What surrounds every page: language, title, navigation, footer.
///
/// @param section the entry of the navigation that the page belongs to; empty for none
public record Frame(Ask ask, String title, String section, Assets assets, Foot foot) {

  /// What the footer says of the data.
  public record Foot(LocalDate lastVerified, String dataDigest, String version) {}

  /// A text of the pages.
  public String t(String key, Object... values) {
    return ask.text().get(key, values);
  }

  /// A text that commands and reports share.
  public String m(String key, Object... values) {
    return ask.text().messages().get(key, values);
  }

  /// Why a chip stands at a level.
  public String why(Level level) {
    return new LevelWords(ask.text().messages()).of(level);
  }

  public List<Locale> languages() {
    return Messages.LANGUAGES;
  }
}
