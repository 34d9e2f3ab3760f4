package dev.palier.app.page.rules;

import dev.palier.app.ask.PageText;
import dev.palier.control.provision.Enforcement;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.Announcement;
import dev.palier.control.regime.Regime;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What happened when: changes of texts, changes of enforcement, and announcements, day by day.
final class Story {

  /// The first day told; what stood before is the ground, not the story.
  private static final LocalDate FIRST = LocalDate.of(2022, 8, 2);

  private final PageText text;
  private final SortedMap<LocalDate, Map<RulesView.Lane, List<RulesView.Event>>> days =
      new TreeMap<>();

  private Story(PageText text) {
    this.text = text;
  }

  static List<RulesView.Day> of(StatuteBook book, PageText text) {
    Story story = new Story(text);
    for (Regime regime : book.regimes()) {
      regime.provisions().forEach(story::addText);
      regime.provisions().forEach(story::addEnforcement);
      regime.announcements().forEach(story::add);
    }
    return story.days.entrySet().stream()
        .map(day -> new RulesView.Day(day.getKey(), day.getValue()))
        .toList();
  }

  private void addText(Provision provision) {
    List<Period> periods = provision.periods();
    String title = provision.title().in(text.language());
    for (int i = 0; i < periods.size(); i++) {
      Period period = periods.get(i);
      boolean follows = i > 0 && periods.get(i - 1).until().equals(period.from());
      add(
          period.from(),
          RulesView.Lane.TEXT,
          new RulesView.Event(
              provision.id(), text.get(follows ? "story.changes" : "story.begins"), title));
      boolean followed = i + 1 < periods.size() && periods.get(i + 1).from().equals(period.until());
      if (!period.isOpen() && !followed) {
        add(
            period.until(),
            RulesView.Lane.TEXT,
            new RulesView.Event(provision.id(), text.get("story.ends"), title));
      }
    }
  }

  private void addEnforcement(Provision provision) {
    for (Enforcement change : provision.enforcement()) {
      add(
          change.from(),
          RulesView.Lane.ENFORCEMENT,
          new RulesView.Event(
              provision.id(),
              text.messages().of("enforcement", change.state()),
              provision.title().in(text.language())));
    }
  }

  private void add(Announcement announcement) {
    add(
        announcement.from(),
        RulesView.Lane.ANNOUNCEMENT,
        new RulesView.Event("", "", announcement.title().in(text.language())));
  }

  private void add(LocalDate day, RulesView.Lane lane, RulesView.Event event) {
    if (!day.isBefore(FIRST)) {
      days.computeIfAbsent(day, d -> new EnumMap<>(RulesView.Lane.class))
          .computeIfAbsent(lane, l -> new ArrayList<>())
          .add(event);
    }
  }
}
