package dev.palier.app.page.derate;

import dev.palier.app.page.chart.Coordinates;

/// Something that can be turned down, between a least and a most.
///
/// @param name in the address: `sm`
/// @param sold the value of the parent as sold
public record Slider(
    String name, double least, double most, double step, double value, double sold) {

  public String leastText() {
    return Coordinates.of(least);
  }

  public String mostText() {
    return Coordinates.of(most);
  }

  public String stepText() {
    return Coordinates.of(step);
  }

  public String text() {
    return Coordinates.of(value);
  }

  public String soldText() {
    return Coordinates.of(sold);
  }
}
