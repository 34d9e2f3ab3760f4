package dev.palier.app.page.rules;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.ask.PageText;
import dev.palier.app.page.Site;
import dev.palier.app.page.chart.Plot;
import dev.palier.app.page.chart.Segment;
import dev.palier.app.page.chart.TimeScale;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.provision.Enforcement;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.Announcement;
import dev.palier.control.regime.Regime;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The page `/rules/{id}`: one provision with its time lines.
public final class RulePage {

  private static final LocalDate FIRST = LocalDate.of(2022, 8, 1);
  private static final double ROW = 46;

  private final Site site;

  public RulePage(Site site) {
    this.site = site;
  }

  /// @throws AskException if the statute book has no such provision
  public String show(Ask ask, String id) {
    StatuteBook book = site.palier().book();
    Provision provision =
        book.findProvision(id).orElseThrow(() -> AskException.notFound("problem.no-rule", id));
    Regime regime = book.regimeOf(provision);
    List<Announcement> announcements =
        book.regimes().stream()
            .flatMap(r -> r.announcements().stream())
            .filter(a -> a.concerns().contains(id))
            .toList();
    LocalDate last = ask.today().plusDays(1);
    List<RuleView.Row> rows = rows(provision, announcements, last, ask.text());
    Plot plot = new Plot(860, 40 + ROW * rows.size(), 8, 8, 852, 12 + ROW * rows.size());
    ClauseWords words = new ClauseWords(ask.text(), book.geography());
    RuleView view =
        new RuleView(
            provision,
            regime,
            Theme.of(provision.consequence()),
            new Effect(ask.text()).of(provision.consequence()),
            provision.periods().reversed().stream()
                .map(p ->
                    new RuleView.Text(
                        p, Periods.words(ask.text(), p.from(), p.until()), words.of(p.condition())))
                .toList(),
            announcements,
            rows,
            plot,
            new TimeScale(FIRST, last, plot.left(), plot.right()),
            namedBy(book, id));
    return site.render(ask, "rule", "rules", id, view);
  }

  private static List<RuleView.Row> rows(
      Provision provision, List<Announcement> announcements, LocalDate last, PageText text) {
    List<RuleView.Row> rows = new ArrayList<>();
    rows.add(
        new RuleView.Row(
            text.get("lane.TEXT"),
            provision.periods().stream()
                .map(p -> new Segment(p.from(), end(p.until(), last), "text", ""))
                .toList()));
    rows.add(new RuleView.Row(text.get("lane.ENFORCEMENT"), enforcement(provision, last, text)));
    for (Announcement announcement : announcements) {
      rows.add(
          new RuleView.Row(
              announcement.title().in(text.language()),
              List.of(
                  new Segment(
                      announcement.from(),
                      end(announcement.until(), last),
                      "announcement",
                      text.get("lane.ANNOUNCEMENT")))));
    }
    return rows;
  }

  private static LocalDate end(LocalDate until, LocalDate last) {
    return until.isAfter(last) ? last : until;
  }

  /// The states of enforcement inside the periods of the text.
  private static List<Segment> enforcement(Provision provision, LocalDate last, PageText text) {
    List<Segment> segments = new ArrayList<>();
    for (Period period : provision.periods()) {
      LocalDate from = period.from();
      LocalDate until = end(period.until(), last);
      for (Enforcement change : provision.enforcement()) {
        if (change.from().isAfter(from) && change.from().isBefore(until)) {
          segments.add(segment(provision, from, change.from(), text));
          from = change.from();
        }
      }
      if (from.isBefore(until)) {
        segments.add(segment(provision, from, until, text));
      }
    }
    return segments;
  }

  private static Segment segment(
      Provision provision, LocalDate from, LocalDate until, PageText text) {
    Enforcement.State state = provision.enforcementOn(from);
    return new Segment(from, until, state.name(), text.messages().of("enforcement", state));
  }

  private static List<String> namedBy(StatuteBook book, String id) {
    return book.provisions().stream()
        .filter(p ->
            p.periods().stream()
                .anyMatch(period -> ConditionFacts.provisions(period.condition()).contains(id)))
        .map(Provision::id)
        .toList();
  }
}
