package dev.palier.control.column;

import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;

/// A column of texts or countries by their codes.
final class TextColumn extends Column {

  final short[] codes;
  private final Fact fact;
  private final Codes dictionary;

  TextColumn(int blocks, Fact fact, Codes dictionary) {
    super(blocks);
    this.codes = new short[blocks << Columns.SHIFT];
    this.fact = fact;
    this.dictionary = dictionary;
  }

  @Override
  void put(int row, FactValue value) {
    mark(known, row, value instanceof FactValue.Text);
    if (value instanceof FactValue.Text text) {
      codes[row] = (short) dictionary.code(fact, text.value());
    }
  }

  @Override
  FactValue get(int row) {
    return marked(known, row)
        ? new FactValue.Text(dictionary.words(fact).get(codes[row]), Columns.BASIS)
        : FactValue.NOT_STATED;
  }
}
