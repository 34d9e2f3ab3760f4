package dev.palier.control.proof;

/// What a search for a case ends with.
public sealed interface Search {

  /// The case is real: here is one.
  record Found(Witness witness) implements Search {}

  /// There is no such case: the solver proved it.
  record None() implements Search {}

  /// The solver gave up, or found what the explainer does not confirm.
  record Undecided(String reason) implements Search {}
}
