package dev.palier.app.page.rules;

import dev.palier.app.page.chart.Plot;
import dev.palier.app.page.chart.TimeScale;
import dev.palier.control.provision.Confidence;
import dev.palier.control.regime.Announcement;
import dev.palier.control.regime.Regime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The statute book on a day, and the story of its changes.
public record RulesView(
    LocalDate asOf, LocalDate today, List<Book> books, List<Day> days, Plot plot, TimeScale time) {

  /// From how many changes on a day is named in the picture.
  private static final int NAMED_FROM = 3;

  private static final double ROOM_FOR_A_NAME = 74;

  /// The days of a lane that are named in the picture: the great ones, where there is room.
  public List<Day> named(Lane lane) {
    List<Day> named = new ArrayList<>();
    for (Day day : days) {
      boolean great = day.events().getOrDefault(lane, List.of()).size() >= NAMED_FROM;
      boolean room =
          named.isEmpty()
              || time.at(day.date()) - time.at(named.getLast().date()) > ROOM_FOR_A_NAME;
      if (great && room) {
        named.add(day);
      }
    }
    return named;
  }

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
