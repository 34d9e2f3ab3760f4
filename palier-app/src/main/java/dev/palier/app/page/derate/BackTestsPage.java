package dev.palier.app.page.derate;

import dev.palier.app.ask.Ask;
import dev.palier.app.derating.DeratingDesk;
import dev.palier.app.page.Site;
import dev.palier.capability.derating.BackTestResult;
import java.util.List;

/// The page `/derate/back-tests`: what makers cut to fit a rule, and what the search finds.
public final class BackTestsPage {

  private final Site site;
  private final DeratingDesk desk;
  private volatile List<BackTestResult> results = List.of();

  public BackTestsPage(Site site, DeratingDesk desk) {
    this.site = site;
    this.desk = desk;
  }

  public String show(Ask ask) {
    return site.render(
        ask,
        "back-tests",
        "derate",
        ask.text().get("back-tests.title"),
        new BackTestsView(results().stream().map(BackTestsView.Row::of).toList()));
  }

  /// The same data always give the same results, so that they are worked out once.
  private List<BackTestResult> results() {
    if (results.isEmpty()) {
      results = desk.backTests().list().stream().flatMap(t -> desk.results(t).stream()).toList();
    }
    return results;
  }
}
