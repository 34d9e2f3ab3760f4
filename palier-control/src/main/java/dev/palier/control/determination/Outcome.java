package dev.palier.control.determination;

/// What a determination comes to. There is no "cleared".
public enum Outcome {
  /// No provision in force requires a licence for what was stated; see what was not asked.
  NO_REQUIREMENT_FOUND,
  /// A licence is required, and an exception is open under its conditions.
  EXCEPTION_AVAILABLE,
  LICENCE_REQUIRED,
  PROHIBITED,
  /// A fact that must be known is not, and it could change the outcome.
  NEEDS_INFORMATION
}
