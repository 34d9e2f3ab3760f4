package dev.palier.control.condition;

import java.util.List;

/// A condition that is not CEL, not well typed, or outside the rule language; the message says
/// where.
public final class ConditionException extends Exception {

  private final String advice;
  private final transient List<Fault> faults;

  /// One thing that is wrong, at a place of the text.
  ///
  /// @param line first line is 1
  /// @param column first character of a line is 1
  public record Fault(int line, int column, String what) {}

  public ConditionException(String message, String advice) {
    this(message, advice, List.of());
  }

  ConditionException(String message, String advice, List<Fault> faults) {
    super(message);
    this.advice = advice;
    this.faults = List.copyOf(faults);
  }

  /// The same at a place of the text, unless a place inside it is known already.
  ConditionException at(int line, int column) {
    String what = String.valueOf(getMessage());
    return faults.isEmpty()
        ? new ConditionException(what, advice, List.of(new Fault(line, column, what)))
        : this;
  }

  /// A way out, in the imperative, to stand behind "Maybe".
  public String advice() {
    return advice;
  }

  /// What is wrong, each with its place; empty where no place is known.
  public List<Fault> faults() {
    return faults;
  }
}
