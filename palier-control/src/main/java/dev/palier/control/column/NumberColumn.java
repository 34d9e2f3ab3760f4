package dev.palier.control.column;

import dev.palier.control.fact.FactValue;
import java.util.Arrays;
import java.util.List;

/// A column of numbers; where sources conflict, a row keeps all their readings.
final class NumberColumn extends Column {

  private static final double[] NONE = {};

  final double[] values;
  final long[] conflicting;
  private double[][] readings = {};

  NumberColumn(int blocks) {
    super(blocks);
    this.values = new double[blocks << Columns.SHIFT];
    this.conflicting = new long[blocks];
  }

  @Override
  void put(int row, FactValue value) {
    switch (value) {
      case FactValue.Number number -> put(row, number.value());
      case FactValue.Readings several -> {
        mark(known, row, false);
        mark(conflicting, row, true);
        if (readings.length == 0) {
          readings = new double[values.length][];
          Arrays.fill(readings, NONE);
        }
        readings[row] = several.readings().stream().mapToDouble(FactValue.Number::value).toArray();
      }
      case FactValue.Truth _, FactValue.Text _, FactValue.Unknown _ -> {
        mark(known, row, false);
        mark(conflicting, row, false);
      }
    }
  }

  void put(int row, double value) {
    values[row] = value;
    mark(known, row, true);
    mark(conflicting, row, false);
  }

  /// The readings of a row whose sources conflict.
  double[] readings(int row) {
    return readings[row];
  }

  @Override
  long unknown(int block) {
    return ~(known[block] | conflicting[block]);
  }

  @Override
  FactValue get(int row) {
    if (marked(known, row)) {
      return number(values[row]);
    }
    if (marked(conflicting, row)) {
      List<FactValue.Number> all =
          Arrays.stream(readings[row]).mapToObj(NumberColumn::number).toList();
      return new FactValue.Readings(all);
    }
    return FactValue.NOT_STATED;
  }

  private static FactValue.Number number(double value) {
    return new FactValue.Number(value, Columns.BASIS, false);
  }
}
