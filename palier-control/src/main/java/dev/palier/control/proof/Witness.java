package dev.palier.control.proof;

import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import java.util.List;

/// A transaction that shows a case to be real, or two that do side by side; the explainer has
/// confirmed it.
///
/// @param transactions one or two, with every fact that matters; facts that do not are unknown, and
///   the case is real whatever they are
/// @param notable the facts worth showing: those that matter and are not as in a plain sale
public record Witness(List<Facts> transactions, List<Fact> notable) {

  public Witness {
    transactions = List.copyOf(transactions);
    notable = List.copyOf(notable);
  }

  public Facts first() {
    return transactions.getFirst();
  }

  public boolean isPair() {
    return transactions.size() > 1;
  }

  /// Whether the two transactions have different values for a fact.
  public boolean differs(Fact fact) {
    return !same(transactions.getFirst().get(fact), transactions.getLast().get(fact));
  }

  private static boolean same(FactValue first, FactValue second) {
    return first.equals(second);
  }
}
