package dev.palier.app.page;

import dev.palier.app.alert.AlertDesk;
import dev.palier.app.ask.Ask;
import dev.palier.app.assessment.Assessor;
import dev.palier.app.desk.Palier;
import dev.palier.app.desk.Version;
import dev.palier.app.report.Templates;
import dev.palier.app.screening.LiveOrderScreening;
import dev.palier.app.screening.StandingDecisions;
import dev.palier.control.regime.Regime;
import dev.palier.screening.Screener;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What all pages share: the desk they ask, the static files, the frame around them.
public final class Site {

  private final Palier palier;
  private final Supplier<Screener> screener;
  private final StandingDecisions decisions;
  private final LiveOrderScreening orders;
  private final Assets assets = Assets.packaged();
  private final Frame.Foot foot;

  /// @param screener the one over today's lists; asked anew for each answer
  /// @param desk where people decide on the matches of parties; empty where none is open
  public Site(Palier palier, Supplier<Screener> screener, Optional<AlertDesk> desk) {
    this.palier = palier;
    this.screener = screener;
    this.decisions = desk.map(AlertDesk::standing).orElse(StandingDecisions.NONE);
    this.orders = new LiveOrderScreening(screener);
    LocalDate lastVerified =
        palier.book().regimes().stream()
            .map(Regime::lastVerified)
            .min(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
    this.foot = new Frame.Foot(lastVerified, palier.dataDigest(), Version.text());
  }

  public Palier palier() {
    return palier;
  }

  /// What assesses the orders of one answer, with their parties screened. What people decided on
  /// these counts for those alone who are told of it; to others a match stands as if nobody had.
  public Assessor assessor(Ask ask) {
    StandingDecisions told =
        ask.reads().getAsBoolean() ? decisions.remembered() : StandingDecisions.NONE;
    return palier.assessor().screening(orders.seeing(told));
  }

  /// What parties are screened with now; an answer takes it once and keeps it.
  public Screener screener() {
    return screener.get();
  }

  public Assets assets() {
    return assets;
  }

  /// A page from its template, such as `chips`.
  ///
  /// @param section the entry of the navigation, and the key of the title
  public String render(Ask ask, String template, String section, String title, Object view) {
    Map<String, Object> values = new HashMap<>();
    values.put("frame", new Frame(ask, title, section, assets, foot));
    values.put("view", view);
    StringOutput html = new StringOutput();
    Templates.engine().render("page/" + template + ".jte", values, html);
    return html.toString();
  }
}
