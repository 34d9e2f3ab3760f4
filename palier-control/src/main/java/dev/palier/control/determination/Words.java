package dev.palier.control.determination;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.Operator;
import dev.palier.control.condition.Term;
import dev.palier.control.condition.Trace;
import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactType;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.geography.Geography;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// Says a trace in words: "TPP 2368 < 2400", with the values and the parts that decide.
public final class Words {

  private static final MathContext SIGNIFICANT = new MathContext(7);

  /// Formats are costly to make and not safe to share, so each thread keeps its own.
  private static final ThreadLocal<Map<String, MessageFormat>> FORMATS =
      ThreadLocal.withInitial(HashMap::new);

  private final Locale language;
  private final Geography geography;
  private final ResourceBundle phrases;

  public Words(Locale language, Geography geography) {
    this.language = language;
    this.geography = geography;
    this.phrases =
        ResourceBundle.getBundle(
            "dev.palier.control.determination.words",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The parts of a condition that decide its verdict, joined: for a NO the parts that fail, for a
  /// YES those that hold.
  public String of(Trace trace, Facts facts) {
    return switch (trace.condition()) {
      case Condition.Constant constant -> phrase(constant.value() ? "always" : "never");
      case Condition.Holds holds -> holds(holds.fact(), facts);
      case Condition.Comparison comparison -> comparison(comparison, trace.truth(), facts);
      case Condition.OneOf oneOf -> oneOf(oneOf, trace.truth(), facts);
      case Condition.InCountries in -> inCountries(in, trace.truth(), facts);
      case Condition.Applies applies -> phrase("applies." + trace.truth(), applies.provision());
      case Condition.Not _ -> of(trace.parts().getFirst(), facts);
      case Condition.And _ -> joined(deciding(trace, Truth.NO), facts, "; ");
      case Condition.Or _ -> joined(deciding(trace, Truth.YES), facts, "; ");
    };
  }

  /// A fact's value in words: `2368`, `China`, `yes`, `1.27 or 2.99 (sources differ)`.
  public String value(Fact fact, FactValue value) {
    return switch (value) {
      case FactValue.Number number -> number(number.value());
      case FactValue.Readings several ->
          phrase(
              "readings",
              several.readings().stream()
                  .map(reading -> number(reading.value()))
                  .collect(Collectors.joining(" " + phrase("or") + " ")));
      case FactValue.Truth truth -> phrase(truth.value() ? "yes" : "no");
      case FactValue.Text text ->
          fact.type() == FactType.COUNTRY ? country(text.value()) : text.value();
      case FactValue.Unknown _ -> phrase("unknown");
    };
  }

  public String country(String code) {
    return geography.findCountry(code).map(country -> country.name(language)).orElse(code);
  }

  /// The parts that settle an *and* (those that fail) or an *or* (those that hold); where nothing
  /// settles it, all that share its truth.
  private static List<Trace> deciding(Trace trace, Truth settling) {
    if (trace.truth() != settling && trace.truth().isDecided()) {
      return trace.parts();
    }
    return trace.parts().stream().filter(part -> part.truth() == trace.truth()).toList();
  }

  private String joined(List<Trace> parts, Facts facts, String separator) {
    return parts.stream()
        .map(part -> of(part, facts))
        .distinct()
        .collect(Collectors.joining(separator));
  }

  private String holds(Fact fact, Facts facts) {
    return fact.label().in(language) + ": " + value(fact, facts.get(fact));
  }

  private String comparison(Condition.Comparison comparison, Truth truth, Facts facts) {
    Operator operator =
        truth == Truth.NO ? comparison.operator().opposite() : comparison.operator();
    String left = term(comparison.left(), facts);
    String right = term(comparison.right(), facts);
    return truth.isDecided()
        ? left + " " + operator.sign() + " " + right
        : phrase("open", left, operator.sign() + " " + right);
  }

  private String term(Term term, Facts facts) {
    return switch (term) {
      case Term.Constant constant -> constant.toString();
      case Term.OfFact of ->
          of.fact().label().in(language) + " " + value(of.fact(), facts.get(of.fact()));
      case Term.Arithmetic arithmetic ->
          term(arithmetic.left(), facts)
              + " "
              + arithmetic.sign().sign()
              + " "
              + term(arithmetic.right(), facts);
    };
  }

  private String oneOf(Condition.OneOf oneOf, Truth truth, Facts facts) {
    String label = oneOf.fact().label().in(language);
    String named =
        oneOf.values().stream()
            .map(v -> oneOf.fact().type() == FactType.COUNTRY ? country(v) : v)
            .collect(Collectors.joining(", "));
    return switch (truth) {
      case YES -> phrase("is", label, value(oneOf.fact(), facts.get(oneOf.fact())));
      case NO -> phrase("is-not", label, value(oneOf.fact(), facts.get(oneOf.fact())), named);
      case UNKNOWN, NOT_ASKED -> phrase("open-one-of", label, named);
    };
  }

  private String inCountries(Condition.InCountries in, Truth truth, Facts facts) {
    String label = in.fact().label().in(language);
    String value = value(in.fact(), facts.get(in.fact()));
    return switch (truth) {
      case YES -> phrase("in", label, value, in.set());
      case NO -> phrase("not-in", label, value, in.set());
      case UNKNOWN, NOT_ASKED -> phrase("open-in", label, in.set());
    };
  }

  private String phrase(String key, Object... values) {
    return FORMATS
        .get()
        .computeIfAbsent(phrases.getString(key), pattern -> new MessageFormat(pattern, Locale.ROOT))
        .format(values);
  }

  /// A number without needless digits: 2368, 2.909091, 989.5.
  public static String number(double value) {
    return new BigDecimal(value, SIGNIFICANT).stripTrailingZeros().toPlainString();
  }
}
