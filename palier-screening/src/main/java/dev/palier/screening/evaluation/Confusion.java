package dev.palier.screening.evaluation;

/// How often a yes or no was right.
///
/// @param found rightly said to be one party
/// @param falsely said to be one party, wrongly
/// @param missed said not to be, wrongly
/// @param passed rightly said not to be
public record Confusion(int found, int falsely, int missed, int passed) {

  static final Confusion NONE = new Confusion(0, 0, 0, 0);

  Confusion plus(boolean said, boolean same) {
    return new Confusion(
        found + (said && same ? 1 : 0),
        falsely + (said && !same ? 1 : 0),
        missed + (!said && same ? 1 : 0),
        passed + (!said && !same ? 1 : 0));
  }

  public int all() {
    return found + falsely + missed + passed;
  }

  /// found / (found + falsely); 1 where nothing was said to be one party.
  public double precision() {
    return found + falsely == 0 ? 1 : (double) found / (found + falsely);
  }

  /// found / (found + missed); 1 where there is nothing to find.
  public double recall() {
    return found + missed == 0 ? 1 : (double) found / (found + missed);
  }

  /// 2 · found / (2 · found + falsely + missed).
  public double f1() {
    int all = 2 * found + falsely + missed;
    return all == 0 ? 1 : 2.0 * found / all;
  }
}
