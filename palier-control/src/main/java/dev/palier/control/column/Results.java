package dev.palier.control.column;

import dev.palier.control.condition.Truth;
import dev.palier.control.determination.Outcome;
import dev.palier.control.provision.ReviewPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The determinations of many rows: of each its outcome, its classification, its review policy, and
/// the verdict of every provision. It may be used again for other rows; it serves one thread.
public final class Results {

  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
  private static final List<ReviewPolicy> POLICIES = List.of(ReviewPolicy.values());
  private static final int SCRATCH = 4;

  private final int size;
  private final Choices<Outcome> outcomes;
  private final Choices<ReviewPolicy> policies;
  private final long[] undetermined;
  private final long[] unmeasured;
  private final Choices<String> classifications;
  private final Verdicts verdicts;
  private Planes planes = new Planes(0);
  private final long[][] scratch = new long[SCRATCH][0];

  Results(int size, int provisions, List<String> entries) {
    this.size = size;
    this.outcomes = new Choices<>(OUTCOMES, size);
    this.policies = new Choices<>(POLICIES, size);
    this.undetermined = new long[Columns.blocks(size)];
    this.unmeasured = new long[Columns.blocks(size)];
    this.classifications = new Choices<>(entries, size);
    this.verdicts = new Verdicts(provisions, size);
  }

  /// How many rows there are.
  public int size() {
    return size;
  }

  /// The outcome of a row; the same as the explainer's, save that NEEDS_INFORMATION may still be
  /// settled by trying the answers ([ColumnEngine#settle]).
  public Outcome outcome(int row) {
    Outcome outcome = outcomes.find(row);
    if (outcome == null) {
      throw new IllegalStateException("Row " + row + " was not determined.");
    }
    return outcome;
  }

  /// How many rows came to an outcome.
  public long count(Outcome outcome) {
    return outcomes.count(outcome);
  }

  /// The review policy of a row, if one is known to apply.
  public @Nullable ReviewPolicy policy(int row) {
    return policies.find(row);
  }

  /// Whether an unknown fact decides the review policy of a row.
  public boolean isPolicyUndetermined(int row) {
    return (undetermined[row >> Columns.SHIFT] >>> row & 1) != 0;
  }

  /// The entry of the control list that a row falls under, such as `3A090.a`; or `not listed`, or
  /// `undetermined`.
  public String classification(int row) {
    String entry = classifications.find(row);
    if (entry == null) {
      throw new IllegalStateException("Row " + row + " was not determined.");
    }
    return entry;
  }

  /// The verdict of a provision on a row.
  ///
  /// @param provision its place in the statute book's list of provisions
  public Truth verdict(int row, int provision) {
    return verdicts.verdict(row, provision);
  }

  /// Whether a provision applies to a row.
  ///
  /// @param provision its place in the statute book's list of provisions
  public boolean applies(int row, int provision) {
    return verdicts.applies(row, provision);
  }

  void settle(int row, Outcome outcome) {
    outcomes.clear(row >> Columns.SHIFT, 1L << row);
    outcomes.add(row >> Columns.SHIFT, outcome.ordinal(), 1L << row);
  }

  Choices<Outcome> outcomes() {
    return outcomes;
  }

  Choices<ReviewPolicy> policies() {
    return policies;
  }

  Choices<String> classifications() {
    return classifications;
  }

  Verdicts verdicts() {
    return verdicts;
  }

  void putUndetermined(int block, long rows, long its) {
    undetermined[block] = undetermined[block] & ~rows | its & rows;
  }

  void putUnmeasured(int block, long rows, long its) {
    unmeasured[block] = unmeasured[block] & ~rows | its & rows;
  }

  /// The rows of a block that need information and for which answers can be tried.
  long triable(int block) {
    return outcomes.rows(block, Outcome.NEEDS_INFORMATION.ordinal()) & ~unmeasured[block];
  }

  /// Room for the truths of a form's steps, kept from block to block.
  Planes planes(int steps) {
    if (planes.size() < steps) {
      planes = new Planes(steps);
    }
    return planes;
  }

  /// Room for some words, kept from block to block.
  long[] words(int which, int length) {
    if (scratch[which].length < length) {
      scratch[which] = new long[length];
    }
    return scratch[which];
  }
}
