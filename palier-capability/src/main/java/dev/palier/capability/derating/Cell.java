package dev.palier.capability.derating;

import dev.palier.control.condition.Term;
import java.util.List;

/// Numbers of items between neighbouring cuts of the rules, all let through: TPP from 1600 to below
/// 2400, I/O from 600 GB/s to below 1100.
///
/// @param sums what holds of sums of numbers, such as memory and links together
record Cell(Range tpp, Range io, Range dram, List<Sum> sums) {

  /// Cuts that come by division or multiplication may lie off by a rounding.
  private static final double SLACK = 1e-12;

  /// From a number (inclusive) to below another.
  record Range(double least, double above) {

    boolean meets(double low, double high) {
      return high >= least * (1 - SLACK) && low < above * (1 + SLACK);
    }

    /// Whether a number is below the upper end, give or take a rounding.
    boolean isAbove(double value) {
      return value < above * (1 + SLACK);
    }
  }

  record Sum(Term term, Range range) {}

  Cell {
    sums = List.copyOf(sums);
  }

  /// Whether items between two corners, the second of which is nowhere less, may lie in it.
  boolean meets(ItemFigures least, ItemFigures most) {
    return tpp.meets(least.tpp(), most.tpp())
        && io.meets(least.io(), most.io())
        && dram.meets(least.dram(), most.dram())
        && sums.stream()
            .allMatch(sum -> sum.range().meets(least.value(sum.term()), most.value(sum.term())));
  }

  /// Whether every item of another cell is below some item of this one.
  boolean covers(Cell other) {
    return tpp.above >= other.tpp.above
        && io.above >= other.io.above
        && dram.above >= other.dram.above
        && sums.size() == other.sums.size()
        && java.util.stream.IntStream.range(0, sums.size())
            .allMatch(i -> sums.get(i).range().above >= other.sums.get(i).range().above);
  }
}
