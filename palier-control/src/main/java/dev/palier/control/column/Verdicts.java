package dev.palier.control.column;

import dev.palier.control.condition.Truth;

/// The verdicts of all provisions of a book: for each block of 64 rows and each provision three
/// words, as in [Planes].
final class Verdicts {

  private final int provisions;
  private final Planes planes;

  Verdicts(int provisions, int rows) {
    this.provisions = provisions;
    this.planes = new Planes(provisions * Columns.blocks(rows));
  }

  /// Takes the truths of some rows of a block.
  ///
  /// @param places by provision: where its truth lies
  void put(int block, long rows, Planes truths, int[] places) {
    copy(truths.open, places, planes.open, block, rows);
    copy(truths.pressing, places, planes.pressing, block, rows);
    copy(truths.yes, places, planes.yes, block, rows);
  }

  private void copy(long[] from, int[] places, long[] to, int block, long rows) {
    int first = block * provisions;
    for (int i = 0; i < provisions; i++) {
      to[first + i] = to[first + i] & ~rows | from[places[i]] & rows;
    }
  }

  Truth verdict(int row, int provision) {
    int place = (row >> Columns.SHIFT) * provisions + provision;
    if ((planes.yes[place] >>> row & 1) != 0) {
      return Truth.YES;
    }
    if ((planes.pressing[place] >>> row & 1) != 0) {
      return Truth.UNKNOWN;
    }
    return (planes.open[place] >>> row & 1) != 0 ? Truth.NOT_ASKED : Truth.NO;
  }

  boolean applies(int row, int provision) {
    return (planes.yes[(row >> Columns.SHIFT) * provisions + provision] >>> row & 1) != 0;
  }

  long count(int provision, int blocks) {
    long count = 0;
    for (int block = 0; block < blocks; block++) {
      count += Long.bitCount(planes.yes[block * provisions + provision]);
    }
    return count;
  }
}
