package dev.palier.app.page.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A level through time as a stair: it holds from each step to the next.
///
/// @param hue its number among the colours
public record StepLine(String label, int hue, List<Step> steps) {

  public StepLine {
    steps = List.copyOf(steps);
  }

  /// A change on a day.
  ///
  /// @param level empty where it is not known from that day on
  /// @param text what happened
  public record Step(LocalDate from, Optional<Integer> level, String text) {}

  /// The `d` of its path, up to the end of the axis; what is not known is left open.
  public String path(TimeScale time, LevelScale levels) {
    StringBuilder path = new StringBuilder();
    boolean drawing = false;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      LocalDate until = i + 1 < steps.size() ? steps.get(i + 1).from() : time.last();
      if (step.level().isEmpty() || !until.isAfter(time.first())) {
        drawing = false;
        continue;
      }
      String y = Coordinates.of(levels.at(step.level().get()));
      path.append(drawing ? "V" + y : "M" + time.place(step.from()) + " " + y);
      path.append("H").append(time.place(until));
      drawing = true;
    }
    return path.toString();
  }

  /// The level at the end of the axis.
  public Optional<Integer> last() {
    return steps.isEmpty() ? Optional.empty() : steps.getLast().level();
  }
}
