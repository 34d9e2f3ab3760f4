package dev.palier.control.condition;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The value of a condition and of every part of it. Immutable.
public final class Trace {

  private static final Trace[] NO_PARTS = {};

  private final Condition condition;
  private final Truth truth;
  private final Trace[] parts;

  /// @param parts one for each part of an *and*, *or* or *not*; the array is kept, not copied
  Trace(Condition condition, Truth truth, Trace... parts) {
    this.condition = condition;
    this.truth = truth;
    this.parts = parts;
  }

  static Trace leaf(Condition condition, Truth truth) {
    return new Trace(condition, truth, NO_PARTS);
  }

  public Condition condition() {
    return condition;
  }

  public Truth truth() {
    return truth;
  }

  /// The values of the parts of an *and*, *or* or *not*; empty for the other forms.
  public List<Trace> parts() {
    return Collections.unmodifiableList(Arrays.asList(parts));
  }

  @Override
  public String toString() {
    return truth + " " + condition;
  }
}
