package dev.palier.capability.derating;

import dev.palier.capability.design.Design;
import dev.palier.capability.workload.Yardstick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The designs let through of which none is better by every yardstick at once, such as prefill,
/// decode and training; of designs within one percent of one another one is kept.
///
/// @param designs best by the first yardstick first
/// @param tried how many designs were valued: all that have not less of everything than another
public record Frontier(List<Point> designs, int tried) {

  /// A design that another beats by less than this in every yardstick is left out.
  private static final double NEAR = 0.01;

  public Frontier {
    designs = List.copyOf(designs);
  }

  /// A design with its value by each yardstick.
  public record Point(Design design, Map<String, Double> values) {

    private boolean covers(Point other) {
      return values.entrySet().stream()
          .allMatch(value ->
              value.getValue() * (1 + NEAR) >= other.values.getOrDefault(value.getKey(), 0.0));
    }
  }

  /// @param yardsticks by name; the order of the map orders the points
  public static Frontier of(
      Question question, Permission permission, Map<String, Yardstick> yardsticks) {
    List<Design> maximal = Maximal.designs(question.space(), permission);
    List<Point> points = new ArrayList<>();
    for (Design design : maximal) {
      Map<String, Double> values = new LinkedHashMap<>();
      yardsticks.forEach(
          (name, yardstick) -> values.put(name, yardstick.value(design.accelerator())));
      if (values.values().stream().anyMatch(value -> value > 0)) {
        points.add(new Point(design, values));
      }
    }
    Comparator<Point> order =
        Comparator.comparingInt((Point point) -> point.design().cuts().size());
    for (String name : yardsticks.keySet().stream().toList().reversed()) {
      order =
          Comparator.comparingDouble((Point point) -> -point.values().getOrDefault(name, 0.0))
              .thenComparing(order);
    }
    points.sort(order);
    List<Point> front = new ArrayList<>();
    for (Point point : points) {
      if (front.stream().noneMatch(kept -> kept.covers(point))) {
        front.removeIf(point::covers);
        front.add(point);
      }
    }
    return new Frontier(front, maximal.size());
  }
}
