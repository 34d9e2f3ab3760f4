package dev.palier.app.page.alert;

import dev.palier.app.alert.Actor;
import dev.palier.app.alert.AlertDesk;
import dev.palier.app.alert.AlertWords;
import dev.palier.app.ask.Address;
import dev.palier.app.ask.Ask;
import dev.palier.app.page.Site;
import dev.palier.app.page.alert.AlertsView.Line;
import dev.palier.app.page.alert.AlertsView.Tab;
import dev.palier.app.screening.MatchWords;
import dev.palier.app.signin.SignedIn;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertQuery;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.list.KnownLists;
import dev.palier.screening.match.Match;
import dev.palier.screening.match.Relation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The page `/alerts`: the matches that somebody must look at, the most urgent first.
public final class AlertsPage {

  static final String PATH = "/alerts";

  private static final int WHOLE = 100;

  private final Site site;
  private final AlertDesk desk;
  private final KnownLists lists = KnownLists.packaged();

  public AlertsPage(Site site, AlertDesk desk) {
    this.site = site;
    this.desk = desk;
  }

  public String show(Ask ask, SignedIn person) {
    Instant now = desk.now();
    desk.log(Actor.of(person), "read alerts", ask.values().toString());
    AlertFilter filter = AlertFilter.of(ask);
    AlertQuery query = filter.query(now);
    String here = ask.linkTo(PATH, filter.parameters());
    List<Line> lines =
        desk.alerts().list(query).stream()
            .map(alert -> line(ask, alert, person, here, now))
            .toList();
    long total = desk.alerts().count(query);
    int next = filter.first() + AlertFilter.PAGE;
    AlertsView view =
        new AlertsView(
            person,
            filter,
            lists.all(),
            tabs(ask, filter),
            lines,
            here,
            total,
            filter.first() == 0
                ? ""
                : address(ask, filter.from(Math.max(0, filter.first() - AlertFilter.PAGE))),
            next < total ? address(ask, filter.from(next)) : "",
            done(ask));
    return site.render(ask, "alerts", "screening", ask.text().get("alerts.title"), view);
  }

  /// What was done last, of which the address tells.
  private String done(Ask ask) {
    return ask.find("done")
        .flatMap(desk.alerts()::find)
        .map(alert -> {
          AlertWords words = new AlertWords(ask.text().messages());
          return alert.proposal() == null
              ? ask.text().get("alerts.done", alert.party().name(), words.state(alert.state()))
              : ask.text()
                  .get(
                      "alerts.proposed",
                      alert.party().name(),
                      words.state(alert.proposal().state()));
        })
        .orElse("");
  }

  private List<Tab> tabs(Ask ask, AlertFilter filter) {
    Map<AlertState, Long> counts = desk.alerts().countByState();
    List<Tab> tabs = new ArrayList<>();
    tabs.add(
        tab(
            ask,
            filter,
            AlertFilter.WORK,
            ask.text().get("alerts.work"),
            count(counts, AlertState.OPEN) + count(counts, AlertState.ESCALATED)));
    for (AlertState state : AlertState.values()) {
      tabs.add(
          tab(
              ask,
              filter,
              AlertFilter.word(state),
              ask.text().messages().of("alert.state", state),
              count(counts, state)));
    }
    tabs.add(
        tab(
            ask,
            filter,
            AlertFilter.PROPOSED,
            ask.text().get("alerts.waiting"),
            desk.alerts().count(AlertQuery.all().withProposedOnly(true))));
    tabs.add(
        tab(
            ask,
            filter,
            AlertFilter.ALL,
            ask.text().get("alerts.all"),
            counts.values().stream().mapToLong(Long::longValue).sum()));
    return tabs;
  }

  private static long count(Map<AlertState, Long> counts, AlertState state) {
    return counts.getOrDefault(state, 0L);
  }

  private static Tab tab(Ask ask, AlertFilter filter, String word, String label, long count) {
    return new Tab(label, count, address(ask, filter.withState(word)), filter.state().equals(word));
  }

  private static String address(Ask ask, AlertFilter filter) {
    return ask.linkTo(PATH, filter.parameters());
  }

  private Line line(Ask ask, Alert alert, SignedIn person, String here, Instant now) {
    Match match = alert.sighting().match();
    AlertWords words = new AlertWords(ask.text().messages());
    Map<String, String> back = new LinkedHashMap<>();
    back.put("back", here);
    return new Line(
        alert.id(),
        alert.version(),
        ask.linkTo(PATH + "/" + Address.encoded(alert.id()), back),
        MatchWords.score(match.score()),
        (int) Math.round(match.score() * WHOLE),
        match.relation() == Relation.RELATED_NAME,
        alert.party().name(),
        alert.party().reference(),
        alert.party().findCountry().map(code -> country(ask, code)).orElse(""),
        alert.entry().name(),
        alert.entry().list(),
        alert.entry().countries().stream()
            .map(code -> country(ask, code))
            .collect(Collectors.joining(", ")),
        alert.state(),
        new MatchWords(ask.text().messages()).line(match),
        Duration.between(alert.openedAt(), now).toDays(),
        words.time(alert.openedAt()),
        alert.matching(),
        alert.proposal() == null ? null : words.proposal(alert.proposal()),
        next(alert, person));
  }

  private static String next(Alert alert, SignedIn person) {
    return alert.proposal() != null || !person.role().mayDecide()
        ? ""
        : alert.state().next().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
  }

  private String country(Ask ask, String code) {
    return site.palier()
        .book()
        .geography()
        .findCountry(code)
        .map(country -> country.name(ask.text().language()))
        .orElse(code);
  }
}
