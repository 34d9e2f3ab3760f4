package dev.palier.app.page.screening;

import dev.palier.app.page.screening.ScreeningView.Found;
import dev.palier.app.screening.MatchWords;
import dev.palier.app.text.Messages;
import dev.palier.control.geography.Geography;
import dev.palier.screening.match.Match;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.NameRole;
import org.jspecify.annotations.Nullable;

/// Puts matches into the words of a page.
public final class FoundViews {

  private static final int WHOLE = 100;

  private final Messages messages;
  private final Geography geography;
  private final MatchWords words;

  public FoundViews(Messages messages, Geography geography) {
    this.messages = messages;
    this.geography = geography;
    this.words = new MatchWords(messages);
  }

  public Found of(Match match) {
    ListedParty entry = match.entry();
    return new Found(
        MatchWords.score(match.score()),
        (int) Math.round(match.score() * WHOLE),
        entry.name(),
        match.name().role() == NameRole.PRIMARY ? null : match.name().text(),
        messages.of("screening.role", match.name().role()),
        entry.list(),
        entry.id(),
        web(entry),
        messages.of("screening.kind", entry.kind()),
        entry.countries().stream().map(this::country).toList(),
        entry.programmes(),
        new ScreeningView.Terms(
            entry.terms().requirement(), entry.terms().policy(), entry.terms().citation()),
        words.line(match),
        match.pairs(),
        match.evidence().stream().map(words::evidence).toList());
  }

  /// A list is what others wrote: only addresses of the web become links.
  private static @Nullable String web(ListedParty entry) {
    String url = entry.url();
    return url != null && url.startsWith("https://") ? url : null;
  }

  private String country(String code) {
    return geography
        .findCountry(code)
        .map(country -> country.name(messages.language()))
        .orElse(code);
  }
}
