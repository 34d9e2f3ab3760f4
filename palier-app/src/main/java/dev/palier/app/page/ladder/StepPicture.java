package dev.palier.app.page.ladder;

import dev.palier.app.page.chart.Coordinates;
import dev.palier.app.page.chart.LevelScale;
import dev.palier.app.page.chart.Plot;
import dev.palier.app.page.chart.StepLine;
import dev.palier.app.page.chart.TimeScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Levels through time as they are drawn.
///
/// @param marked a day to draw a line at
public record StepPicture(
    Plot plot,
    TimeScale time,
    LevelScale levels,
    List<StepLine> lines,
    List<Name> names,
    Optional<LocalDate> marked) {

  private static final int LOWEST_SHOWN = 16;
  private static final double LINE = 14;
  private static final double RIGHT_FOR_NAMES = 150;

  /// The name of a line at its end.
  public record Name(String text, int hue, String x, String y) {}

  public static StepPicture of(
      List<StepLine> lines, LocalDate first, LocalDate last, Optional<LocalDate> marked) {
    int lowest =
        lines.stream()
            .flatMap(line -> line.steps().stream())
            .flatMap(step -> step.level().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    int shown = Math.min(Math.max(lowest, 3), LOWEST_SHOWN);
    double height = 96 + 28.0 * shown;
    Plot plot = new Plot(860, height, 44, 26, 860 - RIGHT_FOR_NAMES, height - 40);
    TimeScale time = new TimeScale(first, last, plot.left(), plot.right());
    LevelScale levels = new LevelScale(shown, plot.top() + 12, plot.bottom() - 14);
    return new StepPicture(plot, time, levels, lines, names(lines, plot, levels), marked);
  }

  /// Names beside the ends, the best first, each below the one before.
  private static List<Name> names(List<StepLine> lines, Plot plot, LevelScale levels) {
    List<Name> names = new ArrayList<>();
    double free = plot.top();
    List<StepLine> ordered =
        lines.stream()
            .filter(line -> line.last().isPresent())
            .sorted(Comparator.comparing(line -> line.last().orElseThrow()))
            .toList();
    for (StepLine line : ordered) {
      double y = Math.max(levels.at(line.last().orElseThrow()) + 4, free);
      free = y + LINE;
      names.add(
          new Name(line.label(), line.hue(), Coordinates.of(plot.right() + 6), Coordinates.of(y)));
    }
    return names;
  }

  /// How far each line is set off, so that lines of one level lie side by side.
  public String offset(int line) {
    int middle = lines.size() / 2;
    return "translate(0 "
        + Coordinates.of(Math.min(2.4, 14.0 / lines.size()) * (line - middle))
        + ")";
  }

  /// The numbers of the lines, for templates.
  public List<Integer> numbers() {
    return IntStream.range(0, lines.size()).boxed().toList();
  }
}
