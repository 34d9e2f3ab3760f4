package dev.palier.control.column;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.condition.Evaluator;
import dev.palier.control.condition.Term;
import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Fact;

/// A comparison of any two terms, such as `item.dram_bandwidth_gbps + item.io_bandwidth_gbps >=
/// 1700.0`. Rows with conflicting readings of one of its facts are given to the explainer's
/// evaluator.
record Comparing(int to, Condition.Comparison comparison, Fact[] left, Fact[] right)
    implements Step {

  static Comparing of(int to, Condition.Comparison comparison) {
    return new Comparing(to, comparison, facts(comparison.left()), facts(comparison.right()));
  }

  @Override
  public void run(Columns columns, int block, Planes planes) {
    long leftUnknown = unknown(left, columns, block);
    long rightUnknown = unknown(right, columns, block);
    long counting =
        (~leftUnknown | counting(left, columns, block))
            & (~rightUnknown | counting(right, columns, block));
    long unknown = leftUnknown | rightUnknown;
    long yes = holds(columns, block) & ~unknown;
    planes.setLeaf(to, yes, unknown, counting);
    long conflicting =
        (conflicting(left, columns, block) | conflicting(right, columns, block)) & ~unknown;
    for (long rows = conflicting; rows != 0; rows &= rows - 1) {
      explain(columns, block, Long.numberOfTrailingZeros(rows), planes);
    }
  }

  private void explain(Columns columns, int block, int place, Planes planes) {
    int row = (block << Columns.SHIFT) + place;
    Evaluator evaluator =
        new Evaluator(columns.facts(row), columns.day(row), provision -> Truth.NO);
    Truth truth = evaluator.trace(comparison).truth();
    long others = ~(1L << place);
    long open = truth == Truth.NO ? 0 : 1L << place;
    long yes = truth == Truth.YES ? 1L << place : 0;
    planes.set(
        to,
        planes.open[to] & others | open,
        planes.pressing[to] & others | open,
        planes.yes[to] & others | yes);
  }

  private long holds(Columns columns, int block) {
    long word = 0;
    for (int i = 0; i < 64; i++) {
      int row = (block << Columns.SHIFT) + i;
      boolean holds =
          comparison
              .operator()
              .holds(
                  value(comparison.left(), columns, row), value(comparison.right(), columns, row));
      word |= (holds ? 1L : 0) << i;
    }
    return word;
  }

  private static double value(Term term, Columns columns, int row) {
    return switch (term) {
      case Term.Constant constant -> constant.value();
      case Term.OfFact of -> columns.numbers(of.fact().index()).values[row];
      case Term.Arithmetic arithmetic ->
          arithmetic
              .sign()
              .apply(
                  value(arithmetic.left(), columns, row), value(arithmetic.right(), columns, row));
    };
  }

  private static long unknown(Fact[] facts, Columns columns, int block) {
    long unknown = 0;
    for (Fact fact : facts) {
      unknown |= columns.numbers(fact.index()).unknown(block);
    }
    return unknown;
  }

  /// Where the first of its facts that is unknown counts.
  private static long counting(Fact[] facts, Columns columns, int block) {
    long counting = 0;
    long decided = 0;
    for (Fact fact : facts) {
      long unknown = columns.numbers(fact.index()).unknown(block);
      counting |= unknown & ~decided & columns.counting(fact, block);
      decided |= unknown;
    }
    return counting;
  }

  private static long conflicting(Fact[] facts, Columns columns, int block) {
    long conflicting = 0;
    for (Fact fact : facts) {
      conflicting |= columns.numbers(fact.index()).conflicting[block];
    }
    return conflicting;
  }

  /// The facts from left to right, as the explainer comes upon them.
  private static Fact[] facts(Term term) {
    return ConditionFacts.facts(term).toArray(Fact[]::new);
  }
}
