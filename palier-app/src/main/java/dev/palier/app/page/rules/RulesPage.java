package dev.palier.app.page.rules;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.PageText;
import dev.palier.app.page.Site;
import dev.palier.app.page.chart.Plot;
import dev.palier.app.page.chart.TimeScale;
import dev.palier.control.provision.Enforcement;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.Regime;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The page `/rules`: the statute book.
public final class RulesPage {

  private static final LocalDate FIRST = LocalDate.of(2022, 8, 1);
  private static final Plot PLOT = new Plot(960, 250, 12, 18, 948, 216);

  private final Site site;

  public RulesPage(Site site) {
    this.site = site;
  }

  public String show(Ask ask) {
    StatuteBook book = site.palier().book();
    LocalDate asOf = ask.date("as_of", ask.today());
    List<RulesView.Day> days = Story.of(book, ask.text());
    LocalDate last =
        days.isEmpty() || days.getLast().date().isBefore(ask.today())
            ? ask.today()
            : days.getLast().date();
    RulesView view =
        new RulesView(
            asOf,
            ask.today(),
            book.regimes().stream()
                .sorted(Comparator.comparing(Regime::side))
                .map(regime -> book(regime, asOf, ask.text()))
                .toList(),
            days,
            PLOT,
            new TimeScale(FIRST, last.plusDays(20), PLOT.left(), PLOT.right()));
    return site.render(ask, "rules", "rules", ask.text().get("rules.title"), view);
  }

  private static RulesView.Book book(Regime regime, LocalDate asOf, PageText text) {
    Map<Theme, List<Provision>> byTheme =
        regime.provisions().stream()
            .collect(
                Collectors.groupingBy(
                    p -> Theme.of(p.consequence()),
                    () -> new EnumMap<>(Theme.class),
                    Collectors.toList()));
    return new RulesView.Book(
        regime,
        new TreeMap<>(byTheme)
            .entrySet().stream()
                .map(theme ->
                    new RulesView.Chapter(
                        theme.getKey(),
                        theme.getValue().stream().map(p -> entry(p, asOf, text)).toList()))
                .toList(),
        regime.announcements());
  }

  private static RulesView.Entry entry(Provision provision, LocalDate asOf, PageText text) {
    Period period = provision.findPeriod(asOf).orElse(provision.periods().getLast());
    boolean stands = period.covers(asOf);
    Enforcement.State state = provision.enforcementOn(asOf);
    return new RulesView.Entry(
        provision.id(),
        provision.title().in(text.language()),
        stands,
        Periods.words(text, period.from(), period.until()),
        stands && state != Enforcement.State.ENFORCED
            ? text.messages().of("enforcement", state)
            : "",
        period.confidence(),
        period.citation().toString());
  }
}
