package dev.palier.control.condition;

import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import org.jspecify.annotations.Nullable;

/// The numbers a term may stand for: one where its facts are known, several where sources conflict,
/// none where a fact is unknown.
///
/// @param unknown a fact that is not known and without which the term has no value
record Amounts(double[] values, @Nullable Fact unknown) {

  static Amounts of(Term term, Facts facts) {
    return switch (term) {
      case Term.Constant constant -> new Amounts(new double[] {constant.value()}, null);
      case Term.OfFact of ->
          switch (facts.get(of.fact())) {
            case FactValue.Number number -> new Amounts(new double[] {number.value()}, null);
            case FactValue.Readings several ->
                new Amounts(
                    several.readings().stream().mapToDouble(FactValue.Number::value).toArray(),
                    null);
            case FactValue.Truth _, FactValue.Text _, FactValue.Unknown _ ->
                new Amounts(new double[0], of.fact());
          };
      case Term.Arithmetic arithmetic ->
          combine(of(arithmetic.left(), facts), arithmetic.sign(), of(arithmetic.right(), facts));
    };
  }

  private static Amounts combine(Amounts left, Term.Sign sign, Amounts right) {
    if (left.unknown != null || right.unknown != null) {
      return new Amounts(new double[0], left.unknown != null ? left.unknown : right.unknown);
    }
    double[] values = new double[left.values.length * right.values.length];
    int next = 0;
    for (double a : left.values) {
      for (double b : right.values) {
        values[next++] = sign.apply(a, b);
      }
    }
    return new Amounts(values, null);
  }
}
