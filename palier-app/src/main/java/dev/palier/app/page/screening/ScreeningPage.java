package dev.palier.app.page.screening;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.PageText;
import dev.palier.app.ask.PartyQuestion;
import dev.palier.app.page.Site;
import dev.palier.app.page.assess.FormView;
import dev.palier.app.page.screening.ScreeningView.Answer;
import dev.palier.app.party.PartyColumn;
import dev.palier.app.party.PartyRow;
import dev.palier.app.screening.Found;
import dev.palier.app.screening.Shown;
import dev.palier.app.screening.VersionWords;
import dev.palier.control.geography.Geography;
import dev.palier.screening.Screener;
import dev.palier.screening.match.Screening;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/// The page `/screening`: who on the lists may this be, and why.
public final class ScreeningPage {

  /// More matches of a kind are counted, not shown.
  private static final int LIMIT_SHOWN = 25;

  private final Site site;
  private final PartyQuestion question;

  public ScreeningPage(Site site) {
    this.site = site;
    this.question = new PartyQuestion(geography());
  }

  public String show(Ask ask) {
    Screener screener = site.screener();
    VersionWords words = new VersionWords(ask.text().messages());
    PartyRow asked = question.of(ask);
    boolean empty = asked.get(PartyColumn.NAME).isEmpty();
    ScreeningView view =
        new ScreeningView(
            form(ask, asked),
            empty ? List.of() : asked.problems(),
            screener.lists().versions().stream().map(words::against).toList(),
            ListCaveats.of(ask, screener.lists()),
            asked.find().map(screener::screen).map(screening -> answer(ask, screening)));
    return site.render(ask, "screening", "screening", ask.text().get("screening.title"), view);
  }

  private ScreeningView.Form form(Ask ask, PartyRow asked) {
    return new ScreeningView.Form(
        asked.stated(), PartyQuestion.wantsRelated(ask), countries(ask.text()));
  }

  private List<FormView.Suggestion> countries(PageText text) {
    Collator collator = Collator.getInstance(text.language());
    return geography().countries().stream()
        .map(country -> new FormView.Suggestion(country.name(text.language()), country.code()))
        .sorted(Comparator.comparing(FormView.Suggestion::value, collator))
        .toList();
  }

  private Answer answer(Ask ask, Screening screening) {
    FoundViews views = new FoundViews(ask.text().messages(), geography());
    VersionWords words = new VersionWords(ask.text().messages());
    boolean related = PartyQuestion.wantsRelated(ask);
    Found shown = Shown.best(related, LIMIT_SHOWN).of(screening);
    return new Answer(
        screening.party().name(),
        shown.sameParty().stream().map(views::of).toList(),
        screening.sameParty().size(),
        shown.relatedNames().stream().map(views::of).toList(),
        related ? screening.relatedNames().size() : 0,
        screening.sameParty().isEmpty()
            ? screening.versions().stream().map(words::noMatch).toList()
            : List.of());
  }

  private Geography geography() {
    return site.palier().book().geography();
  }
}
