package dev.palier.app.page.rules;

import dev.palier.app.ask.PageText;
import dev.palier.control.condition.Condition;
import dev.palier.control.condition.Operator;
import dev.palier.control.condition.Term;
import dev.palier.control.determination.Words;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactType;
import dev.palier.control.geography.Geography;
import java.util.stream.Collectors;

/// Puts conditions into the words of a language.
final class ClauseWords {

  private final PageText text;
  private final Words words;

  ClauseWords(PageText text, Geography geography) {
    this.text = text;
    this.words = new Words(text.language(), geography);
  }

  Clause of(Condition condition) {
    return switch (condition) {
      case Condition.Constant constant ->
          new Clause.Test(text.get(constant.value() ? "clause.always" : "clause.never"));
      case Condition.Holds holds -> new Clause.Test(label(holds.fact()));
      case Condition.Comparison comparison ->
          new Clause.Test(
              term(comparison.left())
                  + " "
                  + sign(comparison.operator())
                  + " "
                  + term(comparison.right()));
      case Condition.OneOf oneOf ->
          new Clause.Test(
              text.get(
                  oneOf.values().size() == 1 ? "clause.is" : "clause.one-of",
                  label(oneOf.fact()),
                  oneOf.values().stream()
                      .map(v -> oneOf.fact().type() == FactType.COUNTRY ? words.country(v) : v)
                      .collect(Collectors.joining(", "))));
      case Condition.InCountries in ->
          new Clause.Test(text.get("clause.in", label(in.fact()), in.set().toString()));
      case Condition.Applies applies -> new Clause.Other(applies.provision());
      case Condition.Not not -> new Clause.Not(of(not.part()));
      case Condition.And and -> new Clause.Joint(true, and.parts().stream().map(this::of).toList());
      case Condition.Or or -> new Clause.Joint(false, or.parts().stream().map(this::of).toList());
    };
  }

  private String label(Fact fact) {
    return fact.label().in(text.language());
  }

  private String term(Term term) {
    return switch (term) {
      case Term.Constant constant -> constant.toString();
      case Term.OfFact of -> label(of.fact());
      case Term.Arithmetic arithmetic ->
          term(arithmetic.left()) + " " + arithmetic.sign().sign() + " " + term(arithmetic.right());
    };
  }

  private static String sign(Operator operator) {
    return switch (operator) {
      case AT_LEAST -> "≥";
      case AT_MOST -> "≤";
      case DIFFERENT -> "≠";
      case EQUAL -> "=";
      case MORE_THAN, LESS_THAN -> operator.sign();
    };
  }
}
