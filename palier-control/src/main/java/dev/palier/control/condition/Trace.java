package dev.palier.control.condition;

import java.util.List;

/// The value of a condition and of every part of it.
///
/// @param parts one for each part of an *and*, *or* or *not*; empty for the other forms
public record Trace(Condition condition, Truth truth, List<Trace> parts) {

  static Trace leaf(Condition condition, Truth truth) {
    return new Trace(condition, truth, List.of());
  }
}
