package dev.palier.app.page.amendment;

import dev.palier.app.amendment.AmendmentViews;
import dev.palier.app.amendment.LimitWords;
import dev.palier.app.page.chart.LogScale;
import dev.palier.app.page.chart.Plot;
import dev.palier.app.text.Messages;
import dev.palier.catalog.chip.Chip;
import dev.palier.control.amendment.Amendment;
import dev.palier.control.amendment.Flip;
import dev.palier.control.amendment.Limit;
import dev.palier.control.amendment.Region;
import dev.palier.control.condition.Term;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Draws the regions of the first standpoint in which an outcome changes.
final class ChangePainter {

  private static final Plot PLOT = new Plot(960, 430, 64, 22, 940, 370);
  private static final List<String> OTHERS =
      List.of("item.performance_density", "item.io_bandwidth_gbps", "item.dram_bandwidth_gbps");
  private static final double MARGIN = 2.2;

  private final Amendment amendment;
  private final Messages messages;
  private final AmendmentViews views;
  private final LimitWords words;
  private final Fact tpp;

  ChangePainter(Amendment amendment, Messages messages) {
    this.amendment = amendment;
    this.messages = messages;
    this.views = new AmendmentViews(messages);
    this.words = new LimitWords(messages);
    this.tpp = amendment.after().book().vocabulary().get("item.tpp");
  }

  /// The picture for the destination that most changes concern; none where no range of TPP changes
  /// its outcome.
  Optional<ChangePicture> paint() {
    Optional<Region> first = amendment.regions().stream().filter(this::isDrawn).findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String destination = destination(first.get());
    List<Region> regions =
        amendment.regions().stream()
            .filter(region -> region.standpoint().equals(first.get().standpoint()))
            .filter(region -> isDrawn(region) && region.destinations().contains(destination))
            .toList();
    Fact other = other(regions);
    List<Flip> flips =
        regions.stream()
            .flatMap(region -> amendment.flipsIn(region).stream())
            .filter(flip -> flip.destinations().contains(destination))
            .distinct()
            .toList();
    LogScale x = scale(tpp, regions, flips, PLOT.left(), PLOT.right());
    LogScale y = scale(other, regions, flips, PLOT.bottom(), PLOT.top());
    List<ChangePicture.Area> areas = new ArrayList<>();
    regions.forEach(region -> areas.add(area(region, areas.size(), other, x, y)));
    String name =
        amendment
            .after()
            .book()
            .geography()
            .findCountry(destination)
            .map(country -> country.name(messages.language()))
            .orElse(destination);
    return Optional.of(
        new ChangePicture(
            name,
            words.label(other) + (other.unit().isEmpty() ? "" : " (" + other.unit() + ")"),
            PLOT,
            x.ticks(),
            y.ticks(),
            areas,
            dots(flips, other, x, y)));
  }

  private boolean isDrawn(Region region) {
    return region.changesOutcome()
        && region.boxes().stream().flatMap(List::stream).anyMatch(limit -> ranges(limit, tpp));
  }

  /// The destination that most of the regions hold; of several, one that the first region holds
  /// alone with few others.
  private String destination(Region first) {
    Map<String, Long> counts =
        amendment.regions().stream()
            .filter(region -> region.standpoint().equals(first.standpoint()) && isDrawn(region))
            .flatMap(region -> region.destinations().stream())
            .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(first.destinations().getFirst());
  }

  /// The other axis: the first figure beside TPP that a region is bounded by.
  private Fact other(List<Region> regions) {
    Vocabulary vocabulary = amendment.after().book().vocabulary();
    return OTHERS.stream()
        .map(vocabulary::get)
        .filter(fact ->
            regions.stream()
                .flatMap(region -> region.boxes().stream())
                .flatMap(List::stream)
                .anyMatch(limit -> ranges(limit, fact)))
        .findFirst()
        .orElse(vocabulary.get(OTHERS.getFirst()));
  }

  private LogScale scale(
      Fact fact, List<Region> regions, List<Flip> flips, double from, double to) {
    List<Double> values = new ArrayList<>();
    for (Region region : regions) {
      region.boxes().stream()
          .flatMap(List::stream)
          .filter(limit -> ranges(limit, fact))
          .map(limit -> (Limit.Range) limit)
          .forEach(range -> {
            values.add(range.least());
            values.add(range.above());
          });
    }
    flips.forEach(flip -> number(flip, fact).ifPresent(values::add));
    List<Double> shown =
        values.stream().filter(value -> value > 0 && Double.isFinite(value)).sorted().toList();
    return shown.isEmpty()
        ? LogScale.around(1, 100, from, to)
        : LogScale.around(shown.getFirst() / MARGIN, shown.getLast() * MARGIN, from, to);
  }

  private ChangePicture.Area area(Region region, int hue, Fact other, LogScale x, LogScale y) {
    List<ChangePicture.Rectangle> rectangles = new ArrayList<>();
    for (List<Limit> box : region.boxes()) {
      double left = x.at(least(box, tpp, x.low()));
      double right = x.at(above(box, tpp, x.high()));
      double bottom = y.at(least(box, other, y.low()));
      double top = y.at(above(box, other, y.high()));
      rectangles.add(new ChangePicture.Rectangle(left, top, right - left, bottom - top));
    }
    return new ChangePicture.Area(
        views.answer(region.before()) + " → " + views.answer(region.after()),
        hue,
        rectangles,
        region.boxes().stream().map(words::of).toList());
  }

  private List<ChangePicture.Dot> dots(List<Flip> flips, Fact other, LogScale x, LogScale y) {
    List<ChangePicture.Dot> dots = new ArrayList<>();
    for (Flip flip : flips) {
      OptionalDouble across = number(flip, tpp);
      OptionalDouble up = number(flip, other);
      if (across.isPresent() && up.isPresent()) {
        Chip chip = flip.chip();
        dots.add(
            new ChangePicture.Dot(
                chip.id(),
                chip.name(),
                x.at(across.getAsDouble()),
                y.at(up.getAsDouble()),
                views.answer(flip.before()) + " → " + views.answer(flip.after())));
      }
    }
    return dots;
  }

  private static double least(List<Limit> box, Fact fact, double otherwise) {
    return box.stream()
        .filter(limit -> ranges(limit, fact))
        .mapToDouble(limit -> ((Limit.Range) limit).least())
        .filter(value -> value > 0)
        .findFirst()
        .orElse(otherwise);
  }

  private static double above(List<Limit> box, Fact fact, double otherwise) {
    return box.stream()
        .filter(limit -> ranges(limit, fact))
        .mapToDouble(limit -> ((Limit.Range) limit).above())
        .filter(Double::isFinite)
        .findFirst()
        .orElse(otherwise);
  }

  private static boolean ranges(Limit limit, Fact fact) {
    return limit instanceof Limit.Range range
        && range.term() instanceof Term.OfFact of
        && of.fact().equals(fact);
  }

  private static OptionalDouble number(Flip flip, Fact fact) {
    return switch (flip.facts().get(fact)) {
      case FactValue.Number number -> OptionalDouble.of(number.value());
      case FactValue.Readings several -> OptionalDouble.of(several.readings().getFirst().value());
      case FactValue.Truth _, FactValue.Text _, FactValue.Unknown _ -> OptionalDouble.empty();
    };
  }
}
