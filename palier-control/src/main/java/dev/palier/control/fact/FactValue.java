package dev.palier.control.fact;

import java.util.List;

/// What is known of a fact in one transaction.
public sealed interface FactValue {

  /// A number, such as TPP 2368, with where it comes from.
  ///
  /// @param estimated whether it rests on an estimate (grade D)
  record Number(double value, String basis, boolean estimated) implements FactValue {}

  /// Several numbers that sources give for the same thing, none of them settled: performance
  /// density 1.27 or 2.99.
  record Readings(List<Number> readings) implements FactValue {
    public Readings {
      readings = List.copyOf(readings);
      if (readings.size() < 2) {
        throw new IllegalArgumentException(
            "Conflicting readings need two values at least, not " + readings.size());
      }
    }
  }

  record Truth(boolean value, String basis) implements FactValue {}

  /// A text or a country's code.
  record Text(String value, String basis) implements FactValue {}

  /// Not known, with the reason where there is one: "the maker has not published it".
  ///
  /// @param asks whether the reason is itself a question that somebody can answer: "Is the end user
  ///   X the entry Y?"
  record Unknown(String reason, boolean asks) implements FactValue {
    public Unknown(String reason) {
      this(reason, false);
    }
  }

  Unknown NOT_STATED = new Unknown("not stated");
}
