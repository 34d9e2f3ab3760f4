package dev.palier.control.proof;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Expr;
import com.microsoft.z3.Model;
import com.microsoft.z3.RatNum;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactType;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// Reads the facts of a transaction off a model that the solver found.
final class Reading {

  /// A text that no rule compares with.
  static final String ANOTHER = "another";

  private static final String FOUND = "found by the solver";
  private static final MathContext PRECISE = MathContext.DECIMAL128;

  private final Symbols symbols;
  private final Model model;

  Reading(Symbols symbols, Model model) {
    this.symbols = symbols;
    this.model = model;
  }

  Facts facts() {
    Facts.Builder facts = Facts.builder(symbols.vocabulary());
    for (Fact fact : symbols.vocabulary().facts()) {
      facts.set(fact.name(), value(fact));
    }
    return facts.build();
  }

  private FactValue value(Fact fact) {
    return switch (fact.type()) {
      case NUMBER -> number(number(fact));
      case TRUTH -> truth(holds(symbols.truth(fact)));
      case TEXT -> text(text(fact));
      case COUNTRY -> text(country(fact));
    };
  }

  static FactValue number(double value) {
    return new FactValue.Number(value, FOUND, false);
  }

  static FactValue truth(boolean value) {
    return new FactValue.Truth(value, FOUND);
  }

  static FactValue text(String value) {
    return new FactValue.Text(value, FOUND);
  }

  private double number(Fact fact) {
    Expr<?> value = model.eval(symbols.number(fact), true);
    return value instanceof RatNum ratio
        ? new BigDecimal(ratio.getBigIntNumerator())
            .divide(new BigDecimal(ratio.getBigIntDenominator()), PRECISE)
            .doubleValue()
        : Double.NaN;
  }

  private String text(Fact fact) {
    int which = chosen(fact);
    return which < 0 ? ANOTHER : symbols.distinctions().texts(fact).get(which);
  }

  /// The country that speaks for the class; for the place of import one that the EAR reads as a
  /// country of the destination's class.
  private String country(Fact fact) {
    List<String> members = symbols.distinctions().countries(fact).members(chosen(fact));
    if (!fact.name().equals(Symbols.PLACE)) {
      return members.getFirst();
    }
    Fact destination = symbols.vocabulary().get(Symbols.COUNTRY);
    int read = chosen(destination);
    String spokesman = symbols.distinctions().countries(destination).members(read).getFirst();
    return members.contains(spokesman)
        ? spokesman
        : members.stream()
            .filter(code -> isReadAs(code, destination, read))
            .findFirst()
            .orElse(members.getFirst());
  }

  private boolean isReadAs(String place, Fact destination, int read) {
    String country = symbols.distinctions().geography().readUnderEar(place);
    return symbols.distinctions().countries(destination).of(country) == read;
  }

  private int chosen(Fact fact) {
    List<BoolExpr> choices = symbols.choices(fact);
    for (int i = 0; i < choices.size(); i++) {
      if (holds(choices.get(i))) {
        return i;
      }
    }
    if (fact.type() == FactType.COUNTRY) {
      throw new IllegalStateException("The solver gave " + fact + " no country.");
    }
    return -1;
  }

  private boolean holds(BoolExpr formula) {
    return model.eval(formula, true).isTrue();
  }
}
