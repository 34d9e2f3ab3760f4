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
  private static final List<Double> SHARES = List.of(2.0, 1.5, 1.25, 0.75, 0.5);

  private final Case sought;
  private final Axioms given;
  private final List<Condition> axioms;
  private final List<Fact> facts;
  private final Vocabulary vocabulary;
  private List<Facts> transactions;

  Simplification(Case sought, Axioms given, Vocabulary vocabulary, List<Facts> found) {
    this.sought = sought;
    this.given = given;
    this.axioms = given.conditions();
    this.vocabulary = vocabulary;
    this.facts = new ArrayList<>(vocabulary.facts()).reversed();
    this.transactions = found;
  }

  Witness witness() {
    facts.stream().filter(fact -> fact.type() != FactType.COUNTRY).forEach(this::makePlain);
    makeFamiliar();
    facts.stream().filter(fact -> fact.type() == FactType.COUNTRY).forEach(this::makePlain);
    facts.stream().filter(fact -> fact.type() == FactType.NUMBER).forEach(this::round);
    List<Facts> full = transactions;
    facts.stream().filter(fact -> isNotable(fact, full)).forEach(this::leaveOut);
    facts.stream().filter(fact -> !isNotable(fact, full)).forEach(this::leaveOut);
    List<Fact> notable =
        vocabulary.facts().stream()
            .filter(fact -> transactions.stream().anyMatch(t -> t.isKnown(fact)))
            .filter(fact -> isNotable(fact, full))
            .toList();
    return new Witness(transactions, notable);
  }

  /// Takes a destination that a reader knows.
  private void makeFamiliar() {
    Fact country = vocabulary.get(Symbols.COUNTRY);
    Fact place = vocabulary.get(Symbols.PLACE);
    for (String code : given.countries()) {
      FactValue value = Reading.text(code);
      if (keep(
          transactions.stream().map(t -> t.with(country, value).with(place, value)).toList())) {
        return;
      }
    }
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
      case COUNTRY -> makePlainCountry(fact);
      case NUMBER -> {}
    }
  }

  /// A party is at home in the destination; else in a country that a reader knows.
  private void makePlainCountry(Fact fact) {
    if (fact.name().startsWith("destination.")
        || tryAll(fact, value -> transactions.getFirst().get(vocabulary.get(Symbols.COUNTRY)))) {
      return;
    }
    for (String code : given.countries()) {
      if (tryAll(fact, value -> Reading.text(code))) {
        return;
      }
    }
  }

  /// Gives a number the value of a chip, or rounds it: in both transactions at once, or in each by
  /// itself where they differ.
  private void round(Fact fact) {
    for (FactValue candidate : candidates(fact, 0)) {
      if (tryAll(fact, value -> candidate)) {
        return;
      }
    }
    if (transactions.size() == 2) {
      roundPair(fact, candidates(fact, 0), candidates(fact, 1));
    }
  }

  /// The earliest candidates for the first transaction and the second that go together.
  private void roundPair(Fact fact, List<FactValue> first, List<FactValue> second) {
    for (int sum = 0; sum < first.size() + second.size(); sum++) {
      for (int i = Math.max(0, sum - second.size() + 1); i <= sum && i < first.size(); i++) {
        if (keep(
            List.of(
                transactions.getFirst().with(fact, first.get(i)),
                transactions.getLast().with(fact, second.get(sum - i))))) {
          return;
        }
      }
    }
  }

  /// The values to try, the best first: those of chips, round shares of the other transaction's,
  /// and the value itself with ever more digits.
  private List<FactValue> candidates(Fact fact, int which) {
    List<Double> values = new ArrayList<>(given.figures().getOrDefault(fact, List.of()));
    if (transactions.getFirst().get(fact) instanceof FactValue.Number first && which > 0) {
      SHARES.forEach(share -> values.add(rounded(first.value() * share, 2)));
    }
    if (transactions.get(which).get(fact) instanceof FactValue.Number own
        && Double.isFinite(own.value())) {
      for (int digits = 1; digits <= LIMIT_DIGITS; digits++) {
        values.add(rounded(own.value(), digits));
      }
    }
    return values.stream().map(Reading::number).toList();
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

  private static double rounded(double value, int digits) {
    return new BigDecimal(value).round(new MathContext(digits)).doubleValue();
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
