package dev.palier.app.page.chips;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.app.desk.Palier;
import dev.palier.app.page.Site;
import dev.palier.app.page.assess.FormView;
import dev.palier.catalog.chip.Market;
import dev.palier.catalog.maker.Maker;
import dev.palier.control.determination.Words;
import dev.palier.control.geography.Country;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The page `/chips`: every chip in two planes, under the rules of a day.
public final class ChipsPage {

  private static final String USUAL_DESTINATION = "CN";

  private final Site site;

  public ChipsPage(Site site) {
    this.site = site;
  }

  public String show(Ask ask) {
    Palier palier = site.palier();
    LocalDate asOf = ask.date("as_of", ask.today());
    String destination = country(ask);
    Optional<String> maker = maker(ask);
    Optional<Market> market = market(ask);
    List<Standing> all =
        new Standings(palier, ask.text().messages())
            .of(palier.catalog().chips(), destination, asOf);
    List<Standing> shown =
        all.stream()
            .filter(s -> maker.isEmpty() || maker.get().equals(s.chip().makerId()))
            .filter(s -> market.isEmpty() || market.get() == s.chip().market())
            .toList();
    Sorting sorting = Sorting.of(ask);
    ChipsView view =
        new ChipsView(
            asOf,
            destination,
            new Words(ask.text().language(), palier.book().geography()).country(destination),
            Days.of(palier.book(), ask.today()),
            List.of(Plane.DENSITY, Plane.BANDWIDTH).stream()
                .map(plane ->
                    new Painter(palier.book(), ask.text(), plane, all)
                        .paint(shown, asOf, destination))
                .toList(),
            sorting.sort(shown),
            sorting.columns(ask),
            palier.catalog().makers(),
            maker,
            market,
            countries(ask));
    return site.render(ask, "chips", "chips", ask.text().get("chips.title"), view);
  }

  private String country(Ask ask) {
    String written = ask.get("destination", USUAL_DESTINATION);
    return site.palier()
        .book()
        .geography()
        .resolve(written)
        .map(Country::code)
        .orElseThrow(() -> AskException.unreadable("problem.country", written));
  }

  private Optional<String> maker(Ask ask) {
    Optional<String> maker = ask.find("maker");
    maker
        .filter(id -> site.palier().catalog().findMaker(id).isEmpty())
        .ifPresent(id -> {
          throw AskException.unreadable(
              "problem.choice",
              "maker",
              id,
              String.join(", ", site.palier().catalog().makers().stream().map(Maker::id).toList()));
        });
    return maker;
  }

  private static Optional<Market> market(Ask ask) {
    return ask.find("market")
        .map(written -> {
          try {
            return Market.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
          } catch (IllegalArgumentException e) {
            throw AskException.unreadable(
                "problem.choice", "market", written, "data-centre, workstation, consumer, unknown");
          }
        });
  }

  private List<FormView.Suggestion> countries(Ask ask) {
    return site.palier().book().geography().countries().stream()
        .map(c -> new FormView.Suggestion(c.name(ask.text().language()), c.code()))
        .sorted(Comparator.comparing(FormView.Suggestion::value))
        .toList();
  }
}
