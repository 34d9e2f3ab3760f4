package dev.palier.catalog.metric;

import dev.palier.catalog.source.Grade;
import java.math.BigDecimal;
import java.util.List;

/// A value that follows from figures, such as "TPP 2368 = 2 × MacTOPS × bit length = 148 TFLOPS ×
/// 16 bit (FP16)".
///
/// @param derivation the formula in words, with the values in it
/// @param grade the worst grade of the inputs: no derived value is better than what it is made of
public record Derived(
    String name,
    BigDecimal value,
    String unit,
    String derivation,
    Grade grade,
    List<Input> inputs) {

  public Derived {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException(name + " is derived from nothing");
    }
  }

  /// The value of a derivation, with the worst grade of its inputs.
  public static Derived of(
      String name, BigDecimal value, String unit, String derivation, List<Input> inputs) {
    Grade worst = inputs.stream().map(Input::grade).reduce(Grade.A, Grade::worse);
    return new Derived(name, value, unit, derivation, worst, inputs);
  }

  /// A number as people write it: without exponent and without zeros at its end.
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
