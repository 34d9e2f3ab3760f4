package dev.palier.control.transaction;

import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.regime.StatuteBook;
import java.util.Locale;
import java.util.Optional;

/// Reads a fact that an order states by name, such as `item.performance_density=1.27`.
final class StatedFact {

  private static final String BASIS = "stated in the order";

  private final StatuteBook book;
  private final Refusal refusal;

  StatedFact(StatuteBook book, Refusal refusal) {
    this.book = book;
    this.refusal = refusal;
  }

  /// Takes a problem: value, what is wrong, a way out.
  interface Refusal {
    void refuse(String value, String what, String maybe);
  }

  /// A fact with its value.
  record Statement(Fact fact, FactValue value) {}

  Optional<Statement> read(String statement) {
    int equals = statement.indexOf('=');
    if (equals < 0) {
      refusal.refuse(statement, "no `=` in it", "write item.tpp=2390");
      return Optional.empty();
    }
    String name = statement.substring(0, equals).strip();
    String text = statement.substring(equals + 1).strip();
    Optional<Fact> fact = book.vocabulary().find(name);
    if (fact.isEmpty()) {
      refusal.refuse(name, "no such fact", "take a name that `palier rules --facts` lists");
      return Optional.empty();
    }
    return value(fact.get(), text).map(value -> new Statement(fact.get(), value));
  }

  private Optional<FactValue> value(Fact fact, String text) {
    switch (fact.type()) {
      case NUMBER -> {
        try {
          double number = Double.parseDouble(text);
          if (Double.isFinite(number) && number >= 0) {
            return Optional.of(new FactValue.Number(number, BASIS, false));
          }
        } catch (NumberFormatException e) {
          // told below, with the value
        }
        refusal.refuse(
            text,
            "not a number for " + fact,
            "write digits with a decimal point, such as 2390 or 5.92");
      }
      case TRUTH -> {
        switch (text.toLowerCase(Locale.ROOT)) {
          case "yes", "true" -> {
            return Optional.of(new FactValue.Truth(true, BASIS));
          }
          case "no", "false" -> {
            return Optional.of(new FactValue.Truth(false, BASIS));
          }
          default -> refusal.refuse(text, "neither yes nor no for " + fact, "write yes or no");
        }
      }
      case COUNTRY -> {
        Optional<String> code = book.geography().resolve(text).map(country -> country.code());
        if (code.isPresent()) {
          return Optional.of(new FactValue.Text(book.geography().readUnderEar(code.get()), BASIS));
        }
        refusal.refuse(text, "not a country for " + fact, "write its two letters of ISO 3166-1");
      }
      case TEXT -> {
        if (fact.values().isEmpty() || fact.values().contains(text)) {
          return Optional.of(new FactValue.Text(text, BASIS));
        }
        refusal.refuse(
            text, "no value of " + fact, "take one of " + String.join(", ", fact.values()));
      }
    }
    return Optional.empty();
  }
}
