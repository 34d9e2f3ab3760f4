package dev.palier.app.page.rules;

import dev.palier.app.page.chart.Plot;
import dev.palier.app.page.chart.Segment;
import dev.palier.app.page.chart.TimeScale;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.Announcement;
import dev.palier.control.regime.Regime;
import java.util.List;

/// One provision.
///
/// @param namedBy the provisions whose conditions or consequences name it
public record RuleView(
    Provision provision,
    Regime regime,
    Theme theme,
    List<String> effect,
    List<Text> texts,
    List<Announcement> announcements,
    List<Row> rows,
    Plot plot,
    TimeScale time,
    List<String> namedBy) {

  /// A period's text in the rule language and in words.
  public record Text(Period period, String span, Clause clause) {}

  /// One bar of the time line.
  public record Row(String name, List<Segment> segments) {}
}
