package dev.palier.app.page.rules;

import dev.palier.app.page.chart.Plot;
import dev.palier.app.page.chart.TimeScale;
import dev.palier.control.provision.Confidence;
import dev.palier.control.regime.Announcement;
import dev.palier.control.regime.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The statute book on a day, and the story of its changes.
public record RulesView(
    LocalDate asOf, List<Book> books, List<Day> days, Plot plot, TimeScale time) {

  /// Where a change happened.
  public enum Lane {
    TEXT,
    ENFORCEMENT,
    ANNOUNCEMENT
  }

  /// One thing that happened on a day.
  ///
  /// @param provision its id; empty for an announcement
  public record Event(String provision, String what, String title) {}

  public record Day(LocalDate date, Map<Lane, List<Event>> events) {

    /// How large the mark of a lane is.
    public double radius(Lane lane) {
      return 3.2 + 1.6 * Math.sqrt(events.getOrDefault(lane, List.of()).size());
    }
  }

  /// One regime with its provisions by theme.
  public record Book(Regime regime, List<Chapter> chapters, List<Announcement> announcements) {}

  public record Chapter(Theme theme, List<Entry> entries) {}

  /// A provision as it stands on the day.
  ///
  /// @param stands whether its text does
  public record Entry(
      String id,
      String title,
      boolean stands,
      String period,
      String enforcement,
      Confidence confidence,
      String citation) {}
}
