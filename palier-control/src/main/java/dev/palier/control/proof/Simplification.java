package dev.palier.control.proof;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactKind;
import dev.palier.control.fact.FactType;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.fact.Vocabulary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Makes a witness plain: whatever can be as in a plain sale is made so, numbers are rounded, and
/// what does not matter is left out, as long as the explainer confirms the case.
final class Simplification {

  private static final int LIMIT_DIGITS = 6;

  private final Case sought;
  private final List<Condition> axioms;
  private final List<Fact> facts;
  private final Vocabulary vocabulary;
  private List<Facts> transactions;

  Simplification(Case sought, List<Condition> axioms, Vocabulary vocabulary, List<Facts> found) {
    this.sought = sought;
    this.axioms = axioms;
    this.vocabulary = vocabulary;
    this.facts = new ArrayList<>(vocabulary.facts()).reversed();
    this.transactions = found;
  }

  Witness witness() {
    facts.forEach(this::makePlain);
    facts.stream().filter(fact -> fact.type() == FactType.NUMBER).forEach(this::round);
    List<Facts> full = transactions;
    facts.forEach(this::leaveOut);
    List<Fact> notable =
        vocabulary.facts().stream()
            .filter(fact -> transactions.stream().anyMatch(t -> t.isKnown(fact)))
            .filter(fact -> isNotable(fact, full))
            .toList();
    return new Witness(transactions, notable);
  }

  private void makePlain(Fact fact) {
    switch (fact.type()) {
      case TRUTH -> tryAll(fact, value -> Reading.truth(plain(fact)));
      case TEXT ->
          tryAll(
              fact,
              value ->
                  Reading.text(
                      fact.values().isEmpty() ? Reading.ANOTHER : fact.values().getFirst()));
      case COUNTRY -> {
        if (!fact.name().startsWith("destination.")) {
          tryAll(fact, value -> transactions.getFirst().get(vocabulary.get(Symbols.COUNTRY)));
        }
      }
      case NUMBER -> {}
    }
  }

  /// Rounds a number in both transactions at once, or in each by itself where they differ.
  private void round(Fact fact) {
    for (int digits = 1; digits <= LIMIT_DIGITS; digits++) {
      MathContext precision = new MathContext(digits);
      if (tryAll(fact, value -> rounded(value, precision))) {
        return;
      }
    }
    for (int i = 0; i < transactions.size(); i++) {
      boolean done = false;
      for (int digits = 1; digits <= LIMIT_DIGITS && !done; digits++) {
        MathContext precision = new MathContext(digits);
        List<Facts> changed = new ArrayList<>(transactions);
        changed.set(i, changed.get(i).with(fact, rounded(changed.get(i).get(fact), precision)));
        done = keep(changed);
      }
    }
  }

  private void leaveOut(Fact fact) {
    List<Facts> changed =
        transactions.stream().map(t -> t.with(fact, FactValue.NOT_STATED)).toList();
    if (sought.isConfirmed(changed)) {
      transactions = changed;
    }
  }

  private boolean tryAll(Fact fact, UnaryOperator<FactValue> change) {
    return keep(transactions.stream().map(t -> t.with(fact, change.apply(t.get(fact)))).toList());
  }

  private boolean keep(List<Facts> changed) {
    boolean confirmed = isReal(sought, axioms, changed);
    if (confirmed) {
      transactions = changed;
    }
    return confirmed;
  }

  /// Whether the explainer confirms the case and what is true of every transaction.
  static boolean isReal(Case sought, List<Condition> axioms, List<Facts> transactions) {
    return sought.isConfirmed(transactions)
        && transactions.stream()
            .map(facts -> new Explainer(sought.parts().getFirst().state(), facts))
            .allMatch(explainer ->
                axioms.stream().allMatch(axiom -> explainer.truth(axiom) == Truth.YES));
  }

  private static FactValue rounded(FactValue value, MathContext precision) {
    return value instanceof FactValue.Number number && Double.isFinite(number.value())
        ? Reading.number(new BigDecimal(number.value()).round(precision).doubleValue())
        : value;
  }

  private static boolean plain(Fact fact) {
    return fact.findAssumption().map(Fact.Assumption::value).orElse(false);
  }

  /// A fact is worth showing where the two transactions differ, where it is not as in a plain sale,
  /// and always where it is a figure, the market or the destination.
  private static boolean isNotable(Fact fact, List<Facts> full) {
    FactValue value = full.getFirst().get(fact);
    if (!value.equals(full.getLast().get(fact)) || fact.kind() == FactKind.MARKETING) {
      return true;
    }
    return switch (value) {
      case FactValue.Number _, FactValue.Readings _ -> true;
      case FactValue.Truth truth -> truth.value() != plain(fact);
      case FactValue.Text text -> !text.value().equals(Reading.ANOTHER);
      case FactValue.Unknown _ -> false;
    };
  }
}
