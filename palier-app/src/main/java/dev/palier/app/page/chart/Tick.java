package dev.palier.app.page.chart;

/// One mark on an axis, such as 1000 at 240.0.
///
/// @param at its place in the picture
/// @param minor whether it may be left out where room is short
public record Tick(double at, String label, boolean minor) {

  /// The place as a coordinate.
  public String place() {
    return Coordinates.of(at);
  }
}
