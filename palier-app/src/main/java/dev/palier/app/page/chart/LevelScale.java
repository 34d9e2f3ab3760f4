package dev.palier.app.page.chart;

import java.util.ArrayList;
import java.util.List;

/// An axis of levels: level 1, the best, at the top.
///
/// @param lowest the largest number shown
public record LevelScale(int lowest, double top, double bottom) {

  public double at(int level) {
    int shown = Math.min(level, lowest);
    return lowest == 1 ? top : top + (bottom - top) * (shown - 1) / (lowest - 1);
  }

  /// A mark at every level, or at every other one where there are many.
  public List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    int every = lowest > 12 ? 2 : 1;
    for (int level = 1; level <= lowest; level += every) {
      ticks.add(new Tick(at(level), String.valueOf(level), false));
    }
    return ticks;
  }
}
