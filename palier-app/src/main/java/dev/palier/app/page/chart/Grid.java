package dev.palier.app.page.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/// A plane cut into rectangles by thresholds on both axes.
///
/// @param xs the limits of the columns, both ends included, ascending
/// @param ys the limits of the rows
public record Grid(List<Double> xs, List<Double> ys) {

  public Grid {
    xs = List.copyOf(xs);
    ys = List.copyOf(ys);
    if (xs.size() < 2 || ys.size() < 2) {
      throw new IllegalArgumentException("A grid needs two limits at least on each axis");
    }
  }

  /// The grid of these thresholds inside the ends of two axes.
  public static Grid of(
      LogScale x, SortedSet<Double> xThresholds, LogScale y, SortedSet<Double> yThresholds) {
    return new Grid(limits(x, xThresholds), limits(y, yThresholds));
  }

  private static List<Double> limits(LogScale scale, SortedSet<Double> thresholds) {
    List<Double> limits = new ArrayList<>();
    limits.add(scale.low());
    thresholds.stream().filter(t -> t > scale.low() && t < scale.high()).forEach(limits::add);
    limits.add(scale.high());
    return limits;
  }

  /// Every rectangle, row by row from below.
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < ys.size() - 1; row++) {
      for (int column = 0; column < xs.size() - 1; column++) {
        cells.add(new Cell(column, row));
      }
    }
    return cells;
  }

  /// A value of `x` inside a rectangle, in the middle of ratios.
  public double x(Cell cell) {
    return Math.sqrt(xs.get(cell.column()) * xs.get(cell.column() + 1));
  }

  public double y(Cell cell) {
    return Math.sqrt(ys.get(cell.row()) * ys.get(cell.row() + 1));
  }

  /// The outline of rectangles together, as the `d` of a path: what two share is no part of it.
  public String outline(Collection<Cell> cells, LogScale x, LogScale y) {
    Map<Corner, List<Corner>> edges = edges(new HashSet<>(cells));
    StringBuilder path = new StringBuilder();
    while (!edges.isEmpty()) {
      Corner start = edges.keySet().iterator().next();
      Corner previous = start;
      Corner at = take(edges, start, start);
      path.append('M').append(place(start, x, y));
      while (!at.equals(start)) {
        path.append('L').append(place(at, x, y));
        Corner next = take(edges, at, previous);
        previous = at;
        at = next;
      }
      path.append('Z');
    }
    return path.toString();
  }

  /// A crossing of two limits.
  private record Corner(int column, int row) {}

  /// The sides that only one rectangle has, each walked with the inside to its left.
  private static Map<Corner, List<Corner>> edges(Set<Cell> cells) {
    Map<Corner, List<Corner>> edges = new HashMap<>();
    for (Cell cell : cells) {
      int c = cell.column();
      int r = cell.row();
      if (!cells.contains(new Cell(c, r - 1))) {
        add(edges, new Corner(c, r), new Corner(c + 1, r));
      }
      if (!cells.contains(new Cell(c + 1, r))) {
        add(edges, new Corner(c + 1, r), new Corner(c + 1, r + 1));
      }
      if (!cells.contains(new Cell(c, r + 1))) {
        add(edges, new Corner(c + 1, r + 1), new Corner(c, r + 1));
      }
      if (!cells.contains(new Cell(c - 1, r))) {
        add(edges, new Corner(c, r + 1), new Corner(c, r));
      }
    }
    return edges;
  }

  private static void add(Map<Corner, List<Corner>> edges, Corner from, Corner to) {
    edges.computeIfAbsent(from, corner -> new ArrayList<>()).add(to);
  }

  /// The end of a side that starts here. Where two start (rectangles touch at a corner alone), the
  /// one that turns left keeps the two apart.
  private static Corner take(Map<Corner, List<Corner>> edges, Corner from, Corner before) {
    List<Corner> ends = edges.getOrDefault(from, List.of());
    Corner end = ends.getFirst();
    for (Corner candidate : ends) {
      int turn =
          (from.column - before.column) * (candidate.row - from.row)
              - (from.row - before.row) * (candidate.column - from.column);
      if (turn > 0) {
        end = candidate;
      }
    }
    ends.remove(end);
    if (ends.isEmpty()) {
      edges.remove(from);
    }
    return end;
  }

  private String place(Corner corner, LogScale x, LogScale y) {
    return Coordinates.of(x.at(xs.get(corner.column)))
        + " "
        + Coordinates.of(y.at(ys.get(corner.row)));
  }
}
