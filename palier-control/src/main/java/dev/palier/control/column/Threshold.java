package dev.palier.control.column;

import dev.palier.control.condition.Operator;
import dev.palier.control.fact.Fact;

/// A number against a threshold, such as `item.tpp >= 4800.0`.
record Threshold(int to, Fact fact, Operator operator, double threshold) implements Step {

  @Override
  public void run(Columns columns, int block, Planes planes) {
    NumberColumn column = columns.numbers(fact.index());
    long unknown = column.unknown(block);
    long conflicting = column.conflicting[block];
    long yes = holds(column.values, block << Columns.SHIFT) & column.known[block];
    long some = yes;
    for (long rows = conflicting; rows != 0; rows &= rows - 1) {
      int place = Long.numberOfTrailingZeros(rows);
      int holding = holding(column.readings((block << Columns.SHIFT) + place));
      yes |= (holding == ALL ? 1L : 0) << place;
      some |= (holding == NONE ? 0 : 1L) << place;
    }
    long counting = columns.counting(fact, block);
    planes.set(to, some | unknown, some | unknown & counting, yes);
  }

  private static final int NONE = 0;
  private static final int SOME = 1;
  private static final int ALL = 2;

  /// Whether none, some or all of several readings hold; some alone leave the truth UNKNOWN.
  private int holding(double[] readings) {
    int holding = 0;
    for (double reading : readings) {
      holding += operator.holds(reading, threshold) ? 1 : 0;
    }
    return holding == 0 ? NONE : holding == readings.length ? ALL : SOME;
  }

  /// The rows where it holds; one plain loop for each operator, which the compiler unrolls.
  private long holds(double[] values, int first) {
    long word = 0;
    switch (operator) {
      case AT_LEAST -> {
        for (int i = 0; i < 64; i++) {
          word |= (values[first + i] >= threshold ? 1L : 0) << i;
        }
      }
      case MORE_THAN -> {
        for (int i = 0; i < 64; i++) {
          word |= (values[first + i] > threshold ? 1L : 0) << i;
        }
      }
      case AT_MOST -> {
        for (int i = 0; i < 64; i++) {
          word |= (values[first + i] <= threshold ? 1L : 0) << i;
        }
      }
      case LESS_THAN -> {
        for (int i = 0; i < 64; i++) {
          word |= (values[first + i] < threshold ? 1L : 0) << i;
        }
      }
      case EQUAL -> {
        for (int i = 0; i < 64; i++) {
          word |= (values[first + i] == threshold ? 1L : 0) << i;
        }
      }
      case DIFFERENT -> {
        for (int i = 0; i < 64; i++) {
          word |= (values[first + i] != threshold ? 1L : 0) << i;
        }
      }
    }
    return word;
  }
}
