package dev.palier.control.column;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// For each row one of several choices, or none: for each block of 64 rows a word a choice.
final class Choices<T> {

  private final List<T> choices;
  private final long[] words;

  Choices(List<T> choices, int rows) {
    this.choices = List.copyOf(choices);
    this.words = new long[choices.size() * Columns.blocks(rows)];
  }

  /// Takes every choice away from some rows of a block.
  void clear(int block, long rows) {
    int first = block * choices.size();
    for (int i = 0; i < choices.size(); i++) {
      words[first + i] &= ~rows;
    }
  }

  /// Gives a choice to rows of a block that have none.
  void add(int block, int choice, long rows) {
    words[block * choices.size() + choice] |= rows;
  }

  int index(T choice) {
    return choices.indexOf(choice);
  }

  @Nullable T find(int row) {
    int first = (row >> Columns.SHIFT) * choices.size();
    for (int i = 0; i < choices.size(); i++) {
      if ((words[first + i] >>> row & 1) != 0) {
        return choices.get(i);
      }
    }
    return null;
  }

  long count(T choice) {
    long count = 0;
    for (int i = index(choice); i < words.length; i += choices.size()) {
      count += Long.bitCount(words[i]);
    }
    return count;
  }

  /// The rows of a block that have a choice.
  long rows(int block, int choice) {
    return words[block * choices.size() + choice];
  }
}
