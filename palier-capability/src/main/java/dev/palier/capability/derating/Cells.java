package dev.palier.capability.derating;

import dev.palier.control.condition.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// The cells that the rules let through, found by one question each.
///
/// Performance density is TPP over a die that does not shrink, so its cuts are cuts of TPP. A sum
/// of numbers is cut along the diagonal of a cell, on which it rises from its least to its
/// greatest. What cannot be told apart so counts as let through: cells only bound a search, which
/// asks for every design that it takes.
final class Cells {

  private static final int HALVINGS = 60;

  private final Permission permission;
  private final double area;
  private final List<Term> sums = new ArrayList<>();
  private final List<Cell> open = new ArrayList<>();

  /// @param most the greatest numbers that a design may have
  /// @param area mm² of applicable dies
  Cells(Permission permission, ItemFigures most, double area) {
    this.permission = permission;
    this.area = area;
    TreeSet<Double> tpp = new TreeSet<>();
    TreeSet<Double> io = new TreeSet<>();
    TreeSet<Double> dram = new TreeSet<>();
    permission
        .cuts()
        .forEach((term, cuts) -> {
          switch (term.toString()) {
            case "item.tpp" -> add(cuts, tpp, c -> c);
            case "item.performance_density" -> add(cuts, tpp, c -> c * area);
            case "item.io_bandwidth_gbps" -> add(cuts, io, c -> c);
            case "item.dram_bandwidth_gbps" -> add(cuts, dram, c -> c);
            default -> sums.add(term);
          }
        });
    for (Cell.Range t : ranges(tpp, most.tpp())) {
      for (Cell.Range i : ranges(io, most.io())) {
        for (Cell.Range d : ranges(dram, most.dram())) {
          add(t, i, d);
        }
      }
    }
  }

  /// The cells let through, in rising order.
  List<Cell> open() {
    return open;
  }

  private static void add(double[] cuts, TreeSet<Double> to, UnaryOperator<Double> scale) {
    for (double cut : cuts) {
      to.add(scale.apply(cut));
    }
  }

  /// The intervals from 0 to just above the greatest number.
  private static List<Cell.Range> ranges(TreeSet<Double> cuts, double most) {
    List<Cell.Range> ranges = new ArrayList<>();
    double low = 0;
    for (double cut : cuts) {
      if (cut > most) {
        break;
      }
      if (cut > low) {
        ranges.add(new Cell.Range(low, cut));
        low = cut;
      }
    }
    ranges.add(new Cell.Range(low, Math.nextUp(most) * 1.01 + 1));
    return ranges;
  }

  private void add(Cell.Range tpp, Cell.Range io, Cell.Range dram) {
    TreeSet<Double> steps = new TreeSet<>(List.of(0.0, 1.0));
    for (Term sum : sums) {
      for (double cut : permission.cuts(sum)) {
        if (cut > value(sum, tpp, io, dram, 0) && cut < value(sum, tpp, io, dram, 1)) {
          steps.add(crossing(sum, cut, tpp, io, dram));
        }
      }
    }
    double from = steps.pollFirst();
    for (double to : steps) {
      ItemFigures inside = at(tpp, io, dram, (from + to) / 2);
      if (sums.size() > 1 || permission.allows(inside)) {
        open.add(new Cell(tpp, io, dram, sums.size() > 1 ? List.of() : around(inside)));
      }
      from = to;
    }
  }

  /// The interval in which each sum of an item lies.
  private List<Cell.Sum> around(ItemFigures inside) {
    return sums.stream()
        .map(term -> {
          double low = 0;
          double above = Double.POSITIVE_INFINITY;
          for (double cut : permission.cuts(term)) {
            if (inside.value(term) >= cut) {
              low = cut;
            } else {
              above = Math.min(above, cut);
            }
          }
          return new Cell.Sum(term, new Cell.Range(low, above));
        })
        .toList();
  }

  private double crossing(Term sum, double cut, Cell.Range tpp, Cell.Range io, Cell.Range dram) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (value(sum, tpp, io, dram, middle) < cut) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private double value(Term sum, Cell.Range tpp, Cell.Range io, Cell.Range dram, double step) {
    return at(tpp, io, dram, step).value(sum);
  }

  private ItemFigures at(Cell.Range tpp, Cell.Range io, Cell.Range dram, double step) {
    double middle = (tpp.least() + tpp.above()) / 2;
    return new ItemFigures(middle, middle / area, along(io, step), along(dram, step));
  }

  private static double along(Cell.Range range, double step) {
    return range.least() + step * (Math.nextDown(range.above()) - range.least());
  }
}
