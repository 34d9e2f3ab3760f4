package dev.palier.control.condition;

import dev.palier.control.fact.Fact;
import java.util.function.ToDoubleFunction;

/// A number in a condition: a fact, a constant, or arithmetic on them.
public sealed interface Term {

  /// The value of the term, given that of each fact; NaN where a fact in it has none.
  default double value(ToDoubleFunction<Fact> facts) {
    return switch (this) {
      case Constant constant -> constant.value();
      case OfFact of -> facts.applyAsDouble(of.fact());
      case Arithmetic arithmetic ->
          arithmetic.sign().apply(arithmetic.left().value(facts), arithmetic.right().value(facts));
    };
  }

  record Constant(double value) implements Term {
    @Override
    public String toString() {
      return value == Math.rint(value) && Math.abs(value) < 1e15
          ? Long.toString((long) value)
          : Double.toString(value);
    }
  }

  record OfFact(Fact fact) implements Term {
    @Override
    public String toString() {
      return fact.name();
    }
  }

  record Arithmetic(Term left, Sign sign, Term right) implements Term {
    @Override
    public String toString() {
      return "(" + left + " " + sign.sign + " " + right + ")";
    }
  }

  /// The four operations.
  enum Sign {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    OVER("/");

    private final String sign;

    Sign(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    public double apply(double left, double right) {
      return switch (this) {
        case PLUS -> left + right;
        case MINUS -> left - right;
        case TIMES -> left * right;
        case OVER -> left / right;
      };
    }
  }
}
