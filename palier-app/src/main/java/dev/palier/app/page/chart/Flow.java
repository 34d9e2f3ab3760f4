package dev.palier.app.page.chart;

import java.util.ArrayList;
import java.util.List;

/// What goes from kinds on the left to kinds on the right, such as orders from outcome to outcome:
/// two stacks of bars, and ribbons between them.
///
/// @param left,right the bars of the kinds that occur, in the order of the kinds
/// @param ribbons one for each pair that occurs
public record Flow(Plot plot, List<Bar> left, List<Bar> right, List<Ribbon> ribbons) {

  private static final double BAR_WIDTH = 14;
  private static final double GAP = 26;
  private static final double THINNEST = 2;

  public Flow {
    left = List.copyOf(left);
    right = List.copyOf(right);
    ribbons = List.copyOf(ribbons);
  }

  /// A bar of a stack.
  ///
  /// @param kind the place of its kind among all
  public record Bar(int kind, double amount, double x, double top, double height) {

    public double width() {
      return BAR_WIDTH;
    }

    public double middle() {
      return top + height / 2;
    }
  }

  /// What goes from a bar on the left to one on the right.
  ///
  /// @param path its outline
  public record Ribbon(int from, int to, double amount, String path) {}

  /// @param amounts by kind on the left and kind on the right, none below zero
  public static Flow of(Plot plot, double[][] amounts) {
    int kinds = amounts.length;
    double[] leaving = new double[kinds];
    double[] arriving = new double[kinds];
    for (int from = 0; from < kinds; from++) {
      for (int to = 0; to < kinds; to++) {
        leaving[from] += amounts[from][to];
        arriving[to] += amounts[from][to];
      }
    }
    double scale = Math.min(scale(plot, leaving), scale(plot, arriving));
    List<Bar> left = stack(plot, leaving, plot.left(), scale);
    List<Bar> right = stack(plot, arriving, plot.right() - BAR_WIDTH, scale);
    return new Flow(plot, left, right, ribbons(amounts, left, right, scale));
  }

  /// Points of height for one of the amount.
  private static double scale(Plot plot, double[] amounts) {
    double sum = 0;
    int bars = 0;
    for (double amount : amounts) {
      sum += amount;
      bars += amount > 0 ? 1 : 0;
    }
    double room = plot.bottom() - plot.top() - (bars - 1) * GAP - bars * THINNEST;
    return sum > 0 ? Math.max(0, room) / sum : 0;
  }

  private static List<Bar> stack(Plot plot, double[] amounts, double x, double scale) {
    List<Bar> bars = new ArrayList<>();
    double top = plot.top();
    for (int kind = 0; kind < amounts.length; kind++) {
      if (amounts[kind] > 0) {
        double height = Math.max(THINNEST, amounts[kind] * scale);
        bars.add(new Bar(kind, amounts[kind], x, top, height));
        top += height + GAP;
      }
    }
    return bars;
  }

  private static List<Ribbon> ribbons(
      double[][] amounts, List<Bar> left, List<Bar> right, double scale) {
    List<Ribbon> ribbons = new ArrayList<>();
    double[] taken = new double[amounts.length];
    for (Bar from : left) {
      double start = from.top();
      for (Bar to : right) {
        double amount = amounts[from.kind()][to.kind()];
        if (amount > 0) {
          double thickness = Math.max(THINNEST, amount * scale);
          double end = to.top() + taken[to.kind()];
          ribbons.add(
              new Ribbon(
                  from.kind(),
                  to.kind(),
                  amount,
                  path(from.x() + BAR_WIDTH, start, to.x(), end, thickness)));
          start += amount * scale;
          taken[to.kind()] += amount * scale;
        }
      }
    }
    return ribbons;
  }

  private static String path(double x1, double y1, double x2, double y2, double thickness) {
    double middle = (x1 + x2) / 2;
    return "M"
        + point(x1, y1)
        + "C"
        + point(middle, y1)
        + " "
        + point(middle, y2)
        + " "
        + point(x2, y2)
        + "V"
        + Coordinates.of(y2 + thickness)
        + "C"
        + point(middle, y2 + thickness)
        + " "
        + point(middle, y1 + thickness)
        + " "
        + point(x1, y1 + thickness)
        + "Z";
  }

  private static String point(double x, double y) {
    return Coordinates.of(x) + "," + Coordinates.of(y);
  }
}
