package dev.palier.control.condition;

import java.util.SortedSet;
import java.util.TreeSet;

/// A comparison of two numbers.
public enum Operator {
  AT_LEAST(">="),
  MORE_THAN(">"),
  AT_MOST("<="),
  LESS_THAN("<"),
  EQUAL("=="),
  DIFFERENT("!=");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  public boolean holds(double left, double right) {
    return switch (this) {
      case AT_LEAST -> left >= right;
      case MORE_THAN -> left > right;
      case AT_MOST -> left <= right;
      case LESS_THAN -> left < right;
      case EQUAL -> left == right;
      case DIFFERENT -> left != right;
    };
  }

  /// The numbers on which the truth of a comparison with a threshold changes, as the numbers rise.
  public SortedSet<Double> cuts(double threshold) {
    SortedSet<Double> cuts = new TreeSet<>();
    switch (this) {
      case AT_LEAST, LESS_THAN -> cuts.add(threshold);
      case MORE_THAN, AT_MOST -> cuts.add(Math.nextUp(threshold));
      case EQUAL, DIFFERENT -> {
        cuts.add(threshold);
        cuts.add(Math.nextUp(threshold));
      }
    }
    return cuts;
  }

  /// The operator that holds just where this one does not.
  public Operator opposite() {
    return switch (this) {
      case AT_LEAST -> LESS_THAN;
      case MORE_THAN -> AT_MOST;
      case AT_MOST -> MORE_THAN;
      case LESS_THAN -> AT_LEAST;
      case EQUAL -> DIFFERENT;
      case DIFFERENT -> EQUAL;
    };
  }
}
