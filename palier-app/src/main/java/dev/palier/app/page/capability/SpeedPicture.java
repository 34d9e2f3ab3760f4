package dev.palier.app.page.capability;

import dev.palier.app.page.chart.Coordinates;
import dev.palier.app.page.chart.Labels;
import dev.palier.app.page.chart.LogScale;
import dev.palier.app.page.chart.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tokens a second of a chip against those of a user, a line for each chip.
public record SpeedPicture(Plot plot, LogScale x, LogScale y, List<Line> lines) {

  private static final Plot PLOT = new Plot(860, 480, 62, 22, 836, 424);
  private static final double ROOM_FOR_DOT = 4;
  private static final double ROOM_FOR_LINE = 1.5;
  private static final int PARTS = 8;

  public SpeedPicture {
    lines = List.copyOf(lines);
  }

  /// A chip's line with its band and its dots.
  ///
  /// @param hue its number among the colours
  /// @param band empty where no error is known
  public record Line(
      String id,
      String name,
      int hue,
      String path,
      String band,
      List<Dot> dots,
      Labels.Place label) {

    public Line {
      dots = List.copyOf(dots);
    }

    public String x() {
      return Coordinates.of(label.x());
    }

    public String y() {
      return Coordinates.of(label.y());
    }
  }

  public record Dot(double x, double y, Point point) {

    public String place() {
      return "translate(" + Coordinates.of(x) + " " + Coordinates.of(y) + ")";
    }
  }

  /// Empty where no chip can do it.
  static Optional<SpeedPicture> of(List<CapabilityView.Row> rows) {
    List<CapabilityView.Line> all = rows.stream().flatMap(row -> row.lines().stream()).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    LogScale x = scale(all.stream().mapToDouble(l -> l.point().perUser()).toArray(), true);
    LogScale y =
        scale(
            all.stream()
                .flatMapToDouble(l -> java.util.stream.DoubleStream.of(l.low(), l.high()))
                .toArray(),
            false);
    Labels labels = new Labels(PLOT);
    List<Line> lines = new ArrayList<>();
    rows.forEach(row -> block(row, x, y, labels));
    for (CapabilityView.Row row : rows) {
      if (!row.lines().isEmpty()) {
        lines.add(line(row, x, y, labels));
      }
    }
    return Optional.of(new SpeedPicture(PLOT, x, y, lines));
  }

  /// Names keep clear of the dots and of the line between them.
  private static void block(CapabilityView.Row row, LogScale x, LogScale y, Labels labels) {
    double beforeX = Double.NaN;
    double beforeY = Double.NaN;
    for (CapabilityView.Line each : row.lines()) {
      double px = x.at(each.point().perUser());
      double py = y.at(each.point().perChip());
      for (int part = 1; part <= PARTS && Double.isFinite(beforeX); part++) {
        double share = (double) part / PARTS;
        labels.block(
            beforeX + share * (px - beforeX), beforeY + share * (py - beforeY), ROOM_FOR_LINE);
      }
      labels.block(px, py, ROOM_FOR_DOT);
      beforeX = px;
      beforeY = py;
    }
  }

  private static LogScale scale(double[] values, boolean across) {
    double low = java.util.Arrays.stream(values).min().orElse(1);
    double high = java.util.Arrays.stream(values).max().orElse(10);
    return LogScale.around(
        low * 0.95,
        high * 1.05,
        across ? PLOT.left() : PLOT.bottom(),
        across ? PLOT.right() : PLOT.top());
  }

  private static Line line(CapabilityView.Row row, LogScale x, LogScale y, Labels labels) {
    StringBuilder path = new StringBuilder();
    StringBuilder upper = new StringBuilder();
    StringBuilder lower = new StringBuilder();
    List<Dot> dots = new ArrayList<>();
    for (CapabilityView.Line each : row.lines()) {
      double px = x.at(each.point().perUser());
      double py = y.at(each.point().perChip());
      path.append(path.isEmpty() ? 'M' : 'L').append(place(px, py));
      upper.append(upper.isEmpty() ? 'M' : 'L').append(place(px, y.at(each.high())));
      lower.insert(0, "L" + place(px, y.at(each.low())));
      dots.add(new Dot(px, py, each.point()));
    }
    boolean banded = row.lines().stream().anyMatch(each -> each.high() > each.low());
    String name = row.name();
    Dot end = dots.getLast();
    Labels.Place label =
        dots.reversed().stream()
            .flatMap(dot -> labels.place(dot.x(), dot.y(), name).stream())
            .findFirst()
            .orElse(new Labels.Place(end.x() + 8, end.y() - 8, "start"));
    return new Line(
        row.chip().id(),
        name,
        row.hue(),
        path.toString(),
        banded ? upper + lower.toString() + "Z" : "",
        dots,
        label);
  }

  private static String place(double px, double py) {
    return Coordinates.of(px) + " " + Coordinates.of(py);
  }
}
