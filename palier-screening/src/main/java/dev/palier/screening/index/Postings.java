package dev.palier.screening.index;

/// In which rows each term stands, and how much of the row it covers. Immutable.
///
/// Sorted by term, so that the rows of one are read one after the other.
final class Postings {

  private final int[] starts;
  private final int[] rows;
  private final byte[] shares;

  private Postings(int[] starts, int[] rows, byte[] shares) {
    this.starts = starts;
    this.rows = rows;
    this.shares = shares;
  }

  /// Where the rows of a term begin.
  int start(int term) {
    return starts[term];
  }

  /// Where they end.
  int end(int term) {
    return starts[term + 1];
  }

  int row(int place) {
    return rows[place];
  }

  /// Hundredths of the row's weight.
  int share(int place) {
    return shares[place];
  }

  static Postings of(Rows rows, int terms) {
    int[] starts = new int[terms + 1];
    eachPiece(rows, (row, at, piece) -> starts[rows.term(at, piece) + 1]++);
    for (int i = 1; i <= terms; i++) {
      starts[i] += starts[i - 1];
    }
    int[] next = starts.clone();
    int[] posted = new int[starts[terms]];
    byte[] shares = new byte[starts[terms]];
    eachPiece(
        rows,
        (row, at, piece) -> {
          int place = next[rows.term(at, piece)]++;
          posted[place] = row;
          shares[place] = (byte) rows.share(at, piece);
        });
    return new Postings(starts, posted, shares);
  }

  private interface Visitor {
    void visit(int row, int at, int piece);
  }

  private static void eachPiece(Rows rows, Visitor visitor) {
    for (int row = 0; row < rows.size(); row++) {
      int at = rows.at(row);
      for (int piece = 0; piece < rows.pieces(at); piece++) {
        visitor.visit(row, at, piece);
      }
    }
  }
}
