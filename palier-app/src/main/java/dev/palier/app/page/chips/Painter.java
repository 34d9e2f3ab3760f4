package dev.palier.app.page.chips;

import dev.palier.app.ask.PageText;
import dev.palier.app.page.chart.Labels;
import dev.palier.app.page.chart.LogScale;
import dev.palier.app.page.chart.Plot;
import dev.palier.catalog.metric.Derived;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Draws a plane: axes around all chips, the regions of the day, and a dot for each chip.
final class Painter {

  private static final Plot PLOT = new Plot(720, 560, 62, 18, 692, 508);
  private static final double DOT = 6.5;

  /// Products made to fit a rule are what the picture is about; they are named first.
  private static final Comparator<Standing> NAMED_FIRST =
      Comparator.comparing((Standing s) -> !s.chip().exportOnly())
          .thenComparing(s -> s.chip().id());

  private final StatuteBook book;
  private final PageText text;
  private final Plane plane;
  private final Function<Standing, List<Derived>> yOf;
  private final LogScale x;
  private final LogScale y;

  /// @param all every chip, so that the axes stay where they are whichever are shown
  Painter(StatuteBook book, PageText text, Plane plane, List<Standing> all) {
    this.book = book;
    this.text = text;
    this.plane = plane;
    this.yOf =
        plane.equals(Plane.DENSITY)
            ? Standing::densities
            : standing -> standing.bandwidth().stream().toList();
    double[] xs = all.stream().flatMap(s -> s.tpp().stream()).mapToDouble(Painter::value).toArray();
    double[] ys =
        all.stream()
            .filter(s -> s.tpp().isPresent())
            .flatMap(s -> yOf.apply(s).stream())
            .mapToDouble(Painter::value)
            .toArray();
    this.x = scale(xs, PLOT.left(), PLOT.right());
    this.y = scale(ys, PLOT.bottom(), PLOT.top());
  }

  private static double value(Derived derived) {
    return derived.value().doubleValue();
  }

  private static LogScale scale(double[] values, double from, double to) {
    double low = Arrays.stream(values).min().orElse(1);
    double high = Arrays.stream(values).max().orElse(10);
    return LogScale.around(low * 0.9, high * 1.1, from, to);
  }

  Picture paint(List<Standing> shown, LocalDate asOf, String destination) {
    Regions regions = new Regions(book, asOf, destination, plane, x, y);
    List<Picture.Area> areas = new Areas(text, regions.grid(), x, y).of(regions.list());
    Labels labels = new Labels(PLOT);
    areas.forEach(area -> labels.take(area.label(), area.region().provision().id()));
    return new Picture(
        plane,
        PLOT,
        x.ticks(),
        y.ticks(),
        areas,
        dots(shown, labels),
        shown.stream().filter(s -> s.tpp().isEmpty() || yOf.apply(s).isEmpty()).toList());
  }

  private List<Picture.Dot> dots(List<Standing> shown, Labels labels) {
    List<Standing> placed =
        shown.stream()
            .filter(s -> s.tpp().isPresent() && !yOf.apply(s).isEmpty())
            .sorted(Comparator.comparing(Standing::isThere))
            .toList();
    placed.forEach(s -> labels.block(xOf(s), highest(s), DOT));
    Map<String, Labels.Place> places = new HashMap<>();
    placed.stream()
        .filter(Standing::isThere)
        .sorted(NAMED_FIRST)
        .forEach(s ->
            labels
                .place(xOf(s), highest(s), s.name())
                .ifPresent(place -> places.put(s.chip().id(), place)));
    return placed.stream()
        .map(s ->
            new Picture.Dot(
                s, xOf(s), highest(s), lowest(s), Optional.ofNullable(places.get(s.chip().id()))))
        .toList();
  }

  private double xOf(Standing standing) {
    return x.at(value(standing.tpp().orElseThrow()));
  }

  private double highest(Standing standing) {
    return yOf.apply(standing).stream().mapToDouble(d -> y.at(value(d))).min().orElseThrow();
  }

  private double lowest(Standing standing) {
    return yOf.apply(standing).stream().mapToDouble(d -> y.at(value(d))).max().orElseThrow();
  }
}
