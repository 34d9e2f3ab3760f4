package dev.palier.app.page.chip;

import dev.palier.app.ask.Ask;
import dev.palier.app.assessment.Assessment;
import dev.palier.app.desk.Palier;
import dev.palier.app.page.Names;
import dev.palier.app.page.chart.Segment;
import dev.palier.app.report.ViewBuilder;
import dev.palier.catalog.chip.Chip;
import dev.palier.control.determination.Determination;
import dev.palier.control.determination.Words;
import dev.palier.control.fact.Facts;
import dev.palier.control.transaction.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Follows a chip's status by determining it on every day on which a rule or a country group
/// changed, its maker being the exporter.
final class StatusHistory {

  /// The first day of the picture: the month in which the first letters were known.
  static final LocalDate FIRST = LocalDate.of(2022, 9, 1);

  private final Palier palier;
  private final Ask ask;
  private final ViewBuilder views;
  private final List<LocalDate> days;

  StatusHistory(Palier palier, Ask ask) {
    this.palier = palier;
    this.ask = ask;
    this.views = palier.views(ask.text().messages());
    this.days = days(palier, ask.today());
  }

  private static List<LocalDate> days(Palier palier, LocalDate today) {
    SortedSet<LocalDate> days = new TreeSet<>(palier.book().changes());
    days.addAll(palier.book().geography().changes());
    days.removeIf(day -> !day.isAfter(FIRST) || day.isAfter(today));
    days.add(FIRST);
    return List.copyOf(days);
  }

  StatusLine of(Chip chip, String country) {
    String maker = Names.maker(palier.catalog(), chip.makerId());
    Map<Field, String> order =
        Map.of(
            Field.ITEM,
            chip.id(),
            Field.DESTINATION,
            country,
            Field.AS_OF,
            FIRST.toString(),
            Field.EXPORTER,
            maker);
    Assessment assessment = palier.assessor().assess(order);
    if (!(assessment instanceof Assessment.Assessed assessed)) {
      throw new IllegalStateException(
          "An order of the catalogue's own words was refused: " + order);
    }
    Facts facts = palier.assessor().factsOf(assessed.transaction());
    List<StatusLine.Status> statuses = new ArrayList<>();
    for (LocalDate day : days) {
      Determination determination = palier.assessor().determiner().determine(facts, day);
      StatusLine.Status next = status(determination, chip, country, maker, day);
      StatusLine.Status last = statuses.isEmpty() ? null : statuses.getLast();
      if (last != null && isSame(last, next)) {
        continue;
      }
      if (last != null) {
        statuses.set(statuses.size() - 1, until(last, day));
      }
      statuses.add(next);
    }
    return new StatusLine(
        country,
        new Words(ask.text().language(), palier.book().geography()).country(country),
        statuses);
  }

  private static boolean isSame(StatusLine.Status a, StatusLine.Status b) {
    return a.outcome() == b.outcome()
        && a.review().equals(b.review())
        && a.classification().equals(b.classification());
  }

  private static StatusLine.Status until(StatusLine.Status status, LocalDate day) {
    Segment segment = status.segment();
    return new StatusLine.Status(
        new Segment(segment.from(), day, segment.kind(), segment.text()),
        status.outcome(),
        status.review(),
        status.classification(),
        status.address());
  }

  private StatusLine.Status status(
      Determination determination, Chip chip, String country, String maker, LocalDate day) {
    LocalDate until = ask.today().plusDays(1);
    return new StatusLine.Status(
        new Segment(
            day,
            until,
            determination.outcome().name(),
            ask.text().messages().of("outcome", determination.outcome())),
        determination.outcome(),
        views.review(determination.review()),
        determination.classification().entry(),
        ask.link(
            "/assess",
            "item",
            chip.id(),
            "destination",
            country,
            "as_of",
            day.toString(),
            "exporter",
            maker));
  }
}
