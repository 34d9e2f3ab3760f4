package dev.palier.app.page.chart;

/// The size of a picture and of the area inside its axes.
///
/// @param left,top the corner of the area
/// @param right,bottom the opposite corner; `y` grows downwards
public record Plot(
    double width, double height, double left, double top, double right, double bottom) {

  public Plot {
    if (left >= right || top >= bottom || right > width || bottom > height) {
      throw new IllegalArgumentException("An area that does not lie in its picture");
    }
  }

  public String viewBox() {
    return "0 0 " + Coordinates.of(width) + " " + Coordinates.of(height);
  }
}
