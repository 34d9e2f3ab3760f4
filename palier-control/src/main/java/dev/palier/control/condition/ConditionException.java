package dev.palier.control.condition;

/// A condition that is not CEL, not well typed, or outside the rule language; the message says
/// where.
public final class ConditionException extends Exception {

  private final String advice;

  public ConditionException(String message, String advice) {
    super(message);
    this.advice = advice;
  }

  /// A way out, in the imperative, to stand behind "Maybe".
  public String advice() {
    return advice;
  }
}
