package dev.palier.control.proof;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.RealSort;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactType;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.fact.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The unknowns of one transaction for the solver: a real for each number, a truth for each truth,
/// and for a text or a country one truth for each value that the rules tell apart.
final class Symbols {

  static final String PLACE = "destination.place";
  static final String COUNTRY = "destination.country";

  private final Context context;
  private final Distinctions distinctions;
  private final Vocabulary vocabulary;
  private final Map<Fact, ArithExpr<RealSort>> numbers = new HashMap<>();
  private final Map<Fact, BoolExpr> truths = new HashMap<>();
  private final Map<Fact, List<BoolExpr>> choices = new HashMap<>();

  /// @param name told apart from other transactions by it
  Symbols(Context context, Distinctions distinctions, Vocabulary vocabulary, String name) {
    this.context = context;
    this.distinctions = distinctions;
    this.vocabulary = vocabulary;
    vocabulary.facts().forEach(fact -> declare(fact, fact.name() + name));
  }

  private Symbols(Symbols other) {
    this.context = other.context;
    this.distinctions = other.distinctions;
    this.vocabulary = other.vocabulary;
    numbers.putAll(other.numbers);
    truths.putAll(other.truths);
    choices.putAll(other.choices);
  }

  /// A transaction that shares every fact with this one but those named.
  Symbols differingIn(Set<Fact> facts, String name) {
    Symbols other = new Symbols(this);
    facts.forEach(fact -> other.declare(fact, fact.name() + name));
    return other;
  }

  private void declare(Fact fact, String name) {
    switch (fact.type()) {
      case NUMBER -> numbers.put(fact, context.mkRealConst(name));
      case TRUTH -> truths.put(fact, context.mkBoolConst(name));
      case TEXT, COUNTRY -> {
        List<BoolExpr> values = new ArrayList<>();
        for (int i = 0; i < size(fact); i++) {
          values.add(context.mkBoolConst(name + "#" + i));
        }
        choices.put(fact, values);
      }
    }
  }

  private int size(Fact fact) {
    return fact.type() == FactType.COUNTRY
        ? distinctions.countries(fact).size()
        : distinctions.texts(fact).size();
  }

  Context context() {
    return context;
  }

  Distinctions distinctions() {
    return distinctions;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  ArithExpr<RealSort> number(Fact fact) {
    return get(numbers, fact);
  }

  BoolExpr truth(Fact fact) {
    return get(truths, fact);
  }

  /// One truth for each text or class of countries; for a text that is open, none may hold.
  List<BoolExpr> choices(Fact fact) {
    return get(choices, fact);
  }

  /// What holds of every transaction: a text has one value, a country lies in one class, and the
  /// country of destination is its place as the EAR reads it (Hong Kong is China).
  List<BoolExpr> domain() {
    List<BoolExpr> all = new ArrayList<>();
    choices.forEach((fact, values) -> {
      boolean closed = fact.type() == FactType.COUNTRY || !fact.values().isEmpty();
      if (closed) {
        all.add(context.mkOr(values.toArray(BoolExpr[]::new)));
      }
      for (int i = 0; i < values.size(); i++) {
        for (int j = i + 1; j < values.size(); j++) {
          all.add(context.mkNot(context.mkAnd(values.get(i), values.get(j))));
        }
      }
    });
    if (vocabulary.find(PLACE).isPresent() && vocabulary.find(COUNTRY).isPresent()) {
      all.addAll(readAs());
    }
    return all;
  }

  private List<BoolExpr> readAs() {
    Fact place = vocabulary.get(PLACE);
    Fact country = vocabulary.get(COUNTRY);
    CountryClasses places = distinctions.countries(place);
    CountryClasses countries = distinctions.countries(country);
    List<BoolExpr> all = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      BoolExpr[] read =
          places.members(i).stream()
              .map(code -> countries.of(distinctions.geography().readUnderEar(code)))
              .distinct()
              .map(which -> choices(country).get(which))
              .toArray(BoolExpr[]::new);
      all.add(context.mkImplies(choices(place).get(i), context.mkOr(read)));
    }
    return all;
  }

  /// That the transaction has these facts; an unknown one is left open.
  List<BoolExpr> having(Facts facts) {
    List<BoolExpr> all = new ArrayList<>();
    for (Fact fact : vocabulary.facts()) {
      switch (facts.get(fact)) {
        case FactValue.Number number ->
            all.add(context.mkEq(number(fact), exact(context, number.value())));
        case FactValue.Truth truth ->
            all.add(truth.value() ? truth(fact) : context.mkNot(truth(fact)));
        case FactValue.Text text -> all.addAll(chosen(fact, text.value()));
        case FactValue.Readings _, FactValue.Unknown _ -> {}
      }
    }
    return all;
  }

  private List<BoolExpr> chosen(Fact fact, String text) {
    int which =
        fact.type() == FactType.COUNTRY
            ? distinctions.countries(fact).of(text)
            : distinctions.texts(fact).indexOf(text);
    List<BoolExpr> all = new ArrayList<>();
    for (int i = 0; i < choices(fact).size(); i++) {
      all.add(i == which ? choices(fact).get(i) : context.mkNot(choices(fact).get(i)));
    }
    return all;
  }

  /// The real number that a double stands for, digit by digit.
  static ArithExpr<RealSort> exact(Context context, double value) {
    return context.mkReal(new BigDecimal(value).toPlainString());
  }

  private static <T> T get(Map<Fact, T> symbols, Fact fact) {
    T symbol = symbols.get(fact);
    if (symbol == null) {
      throw new IllegalStateException("The fact " + fact + " is no such symbol: " + fact.type());
    }
    return symbol;
  }
}
