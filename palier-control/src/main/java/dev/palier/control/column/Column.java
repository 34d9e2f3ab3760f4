package dev.palier.control.column;

import dev.palier.control.fact.FactValue;

/// The values of one fact, row by row, and which of them are known: a word of bits for each block
/// of 64 rows.
abstract sealed class Column permits NumberColumn, TruthColumn, TextColumn {

  final long[] known;

  Column(int blocks) {
    this.known = new long[blocks];
  }

  /// Takes a value; one of another type than the fact's counts as unknown, as it does for the
  /// explainer.
  abstract void put(int row, FactValue value);

  /// The value, or unknown.
  abstract FactValue get(int row);

  /// The rows of a block for which nothing is known.
  long unknown(int block) {
    return ~known[block];
  }

  final void mark(long[] words, int row, boolean value) {
    long bit = 1L << row;
    int block = row >> Columns.SHIFT;
    words[block] = value ? words[block] | bit : words[block] & ~bit;
  }

  final boolean marked(long[] words, int row) {
    return (words[row >> Columns.SHIFT] >>> row & 1) != 0;
  }
}
