package dev.palier.app.page.amendment;

import dev.palier.app.page.chart.Coordinates;
import dev.palier.app.page.chart.Plot;
import dev.palier.app.page.chart.Tick;
import dev.palier.app.text.Messages;
import dev.palier.control.amendment.Amendment;
import java.util.List;
import java.util.Optional;

/// The items whose answer changes for one destination, in the plane of TPP and another figure.
///
/// @param destination its name
/// @param yLabel what the other figure is called, with its unit
public record ChangePicture(
    String destination,
    String yLabel,
    Plot plot,
    List<Tick> xTicks,
    List<Tick> yTicks,
    List<Area> areas,
    List<Dot> dots) {

  /// The picture of an amendment; none where no range of TPP changes its outcome.
  public static Optional<ChangePicture> of(Amendment amendment, Messages messages) {
    return new ChangePainter(amendment, messages).paint();
  }

  /// A kind of change, with its rectangles.
  ///
  /// @param hue its number among the colours
  /// @param where the limits of each rectangle in words, those the plane does not show included
  public record Area(String change, int hue, List<Rectangle> rectangles, List<String> where) {}

  /// One rectangle; `y` grows downwards.
  public record Rectangle(double x, double y, double width, double height) {

    public String path() {
      return "M"
          + Coordinates.of(x)
          + " "
          + Coordinates.of(y)
          + "h"
          + Coordinates.of(width)
          + "v"
          + Coordinates.of(height)
          + "h"
          + Coordinates.of(-width)
          + "z";
    }
  }

  /// A chip of the catalogue whose answer changes.
  public record Dot(String chip, String name, double x, double y, String change) {

    public String moved() {
      return "translate(" + Coordinates.of(x) + " " + Coordinates.of(y) + ")";
    }
  }
}
