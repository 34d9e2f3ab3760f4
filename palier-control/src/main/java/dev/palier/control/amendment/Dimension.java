package dev.palier.control.amendment;

import dev.palier.control.condition.Term;

/// A number of an item that two states of the law test, cut into the intervals that they can tell
/// apart: TPP below 1600, from 1600 to below 2400, and so on.
///
/// @param term the fact, or the sum of facts, that is compared
/// @param cuts the least number of each interval but the first, in rising order
record Dimension(Term term, double[] cuts) {

  int size() {
    return cuts.length + 1;
  }

  /// The place of the interval that holds a number.
  int interval(double value) {
    int place = 0;
    while (place < cuts.length && value >= cuts[place]) {
      place++;
    }
    return place;
  }

  /// A number inside an interval.
  double inside(int interval) {
    if (cuts.length == 0) {
      return 0;
    }
    if (interval == 0) {
      return cuts[0] / 2;
    }
    double low = cuts[interval - 1];
    return interval == cuts.length ? low * 1.5 : low + (cuts[interval] - low) / 2;
  }

  /// The greatest number of an interval; for the last, one well inside it.
  double greatest(int interval) {
    return interval == cuts.length ? 4 * inside(interval) : Math.nextDown(cuts[interval]);
  }

  /// The least number of an interval; 0 for the first.
  double least(int interval) {
    return interval == 0 ? 0 : cuts[interval - 1];
  }

  /// The least number above an interval; infinite for the last.
  double above(int interval) {
    return interval == cuts.length ? Double.POSITIVE_INFINITY : cuts[interval];
  }
}
