package dev.palier.control.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// The steps of a form while it is compiled, each with the place of the truth it gives.
final class Steps {

  private final List<Step> steps = new ArrayList<>();

  /// Adds a step and tells its place.
  int add(IntFunction<Step> step) {
    int place = steps.size();
    steps.add(step.apply(place));
    return place;
  }

  Step[] toArray() {
    return steps.toArray(Step[]::new);
  }
}
