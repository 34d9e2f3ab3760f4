package dev.palier.app.page.chips;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.condition.Term;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.regime.InForce;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/// The numbers at which a fact changes a condition, read off the conditions themselves.
///
/// A sum such as `dram + io >= 1700` gives one where everything else in it is known: the root of
/// left minus right, which is linear in the fact.
public final class Thresholds {

  private Thresholds() {}

  /// The thresholds of a fact in every provision in force.
  public static SortedSet<Double> of(InForce inForce, Fact fact, Facts others) {
    SortedSet<Double> thresholds = new TreeSet<>();
    for (InForce.Entry entry : inForce.entries()) {
      thresholds.addAll(of(entry.period().condition(), fact, others));
    }
    return thresholds;
  }

  /// The thresholds of a fact in one condition.
  public static SortedSet<Double> of(Condition condition, Fact fact, Facts others) {
    SortedSet<Double> thresholds = new TreeSet<>();
    ConditionFacts.visit(
        condition,
        leaf -> {
          if (leaf instanceof Condition.Comparison comparison) {
            root(comparison, fact, others).ifPresent(thresholds::add);
          }
        });
    return thresholds;
  }

  private static OptionalDouble root(Condition.Comparison comparison, Fact fact, Facts others) {
    double atZero = difference(comparison, fact, 0, others);
    double atOne = difference(comparison, fact, 1, others);
    double slope = atOne - atZero;
    double root = -atZero / slope;
    return Double.isFinite(root) && root > 0 ? OptionalDouble.of(root) : OptionalDouble.empty();
  }

  private static double difference(
      Condition.Comparison comparison, Fact fact, double value, Facts others) {
    return amount(comparison.left(), fact, value, others)
        - amount(comparison.right(), fact, value, others);
  }

  /// The value of a term; NaN where another fact in it is not known.
  private static double amount(Term term, Fact fact, double value, Facts others) {
    return term.value(each ->
        each.equals(fact)
            ? value
            : others.get(each) instanceof FactValue.Number number ? number.value() : Double.NaN);
  }
}
