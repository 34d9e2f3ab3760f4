package dev.palier.capability.derating;

import dev.palier.capability.design.Design;
import java.util.List;
import java.util.Optional;

/// Sets the clock of a design: the highest at which it is let through.
///
/// TPP rises with the clock and nothing else that rules test does, so that the highest clock of
/// each cell of the rules is all there is to try.
final class Clocks {

  private Clocks() {}

  /// @param clocks in rising order
  static Optional<Design> highest(Design design, int[] clocks, Permission permission) {
    int place = clocks.length - 1;
    while (place >= 0) {
      Design at = design.at(clocks[place]);
      ItemFigures figures = ItemFigures.of(at);
      if (permission.allows(figures)) {
        return Optional.of(at);
      }
      place = below(design, clocks, permission, permission.cell(figures), place);
    }
    return Optional.empty();
  }

  /// The highest place below one whose cell is another; -1 where there is none.
  private static int below(
      Design design, int[] clocks, Permission permission, List<Integer> cell, int place) {
    int low = -1;
    int high = place;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (permission.cell(ItemFigures.of(design.at(clocks[middle]))).equals(cell)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }
}
