package dev.palier.control.amendment;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.Operator;
import dev.palier.control.condition.Term;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import java.util.List;

/// One bound of a region: a range of a number, or a truth.
public sealed interface Limit {

  /// Whether facts lie within the bound; not where the value is unknown.
  boolean holds(Facts facts);

  /// The bound as a condition.
  Condition asCondition();

  /// A number from `least` (inclusive) to below `above`; 0 and infinite where it is open.
  record Range(Term term, double least, double above) implements Limit {
    @Override
    public boolean holds(Facts facts) {
      double value = term.value(fact -> number(facts, fact));
      return value >= least && value < above;
    }

    @Override
    public Condition asCondition() {
      Condition from = new Condition.Comparison(term, Operator.AT_LEAST, new Term.Constant(least));
      return Double.isInfinite(above)
          ? from
          : new Condition.And(
              List.of(
                  from,
                  new Condition.Comparison(term, Operator.LESS_THAN, new Term.Constant(above))));
    }

    private static double number(Facts facts, Fact fact) {
      return facts.get(fact) instanceof FactValue.Number number ? number.value() : Double.NaN;
    }
  }

  /// A fact that is true, or is not.
  record Is(Fact fact, boolean value) implements Limit {
    @Override
    public boolean holds(Facts facts) {
      return facts.get(fact) instanceof FactValue.Truth truth && truth.value() == value;
    }

    @Override
    public Condition asCondition() {
      Condition holds = new Condition.Holds(fact);
      return value ? holds : new Condition.Not(holds);
    }
  }
}
