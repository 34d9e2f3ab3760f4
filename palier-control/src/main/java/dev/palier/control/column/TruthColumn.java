package dev.palier.control.column;

import dev.palier.control.fact.FactValue;

/// A column of truths, one bit a row.
final class TruthColumn extends Column {

  final long[] yes;

  TruthColumn(int blocks) {
    super(blocks);
    this.yes = new long[blocks];
  }

  @Override
  void put(int row, FactValue value) {
    mark(known, row, value instanceof FactValue.Truth);
    mark(yes, row, value instanceof FactValue.Truth truth && truth.value());
  }

  @Override
  FactValue get(int row) {
    return marked(known, row)
        ? new FactValue.Truth(marked(yes, row), Columns.BASIS)
        : FactValue.NOT_STATED;
  }
}
