package dev.palier.app.page.chips;

import dev.palier.app.page.chart.Coordinates;
import dev.palier.app.page.chart.Labels;
import dev.palier.app.page.chart.Plot;
import dev.palier.app.page.chart.Tick;
import java.util.List;
import java.util.Optional;

/// One plane as it is drawn.
///
/// @param missing chips without a place in it, because a number is not published
public record Picture(
    Plane plane,
    Plot plot,
    List<Tick> xTicks,
    List<Tick> yTicks,
    List<Area> areas,
    List<Dot> dots,
    List<Standing> missing) {

  /// A region with its outline.
  ///
  /// @param hue its number among the colours
  public record Area(
      Region region, String title, String path, String openPath, int hue, Labels.Place label) {

    public String x() {
      return Coordinates.of(label.x());
    }

    public String y() {
      return Coordinates.of(label.y());
    }
  }

  /// A chip in the plane.
  ///
  /// @param y its place; of several readings the highest
  /// @param lowest the place of the lowest reading
  public record Dot(
      Standing standing, double x, double y, double lowest, Optional<Labels.Place> label) {

    public boolean isBar() {
      return lowest - y > 0.5;
    }

    public String moved() {
      return "translate(" + Coordinates.of(x) + " " + Coordinates.of(y) + ")";
    }

    public String bar() {
      return "M" + Coordinates.of(x) + " " + Coordinates.of(y) + "V" + Coordinates.of(lowest);
    }
  }
}
