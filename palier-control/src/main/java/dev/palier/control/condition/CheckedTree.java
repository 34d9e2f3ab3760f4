package dev.palier.control.condition;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactType;
import dev.palier.control.fact.Vocabulary;
import dev.palier.control.geography.Geography;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Turns a type-checked CEL expression into a [Condition], and refuses what the rule language
/// leaves out.
final class CheckedTree {

  private static final Map<String, Operator> COMPARISONS =
      Map.of(
          "_>=_", Operator.AT_LEAST,
          "_>_", Operator.MORE_THAN,
          "_<=_", Operator.AT_MOST,
          "_<_", Operator.LESS_THAN,
          "_==_", Operator.EQUAL,
          "_!=_", Operator.DIFFERENT);

  private static final Map<String, Term.Sign> SIGNS =
      Map.of(
          "_+_",
          Term.Sign.PLUS,
          "_-_",
          Term.Sign.MINUS,
          "_*_",
          Term.Sign.TIMES,
          "_/_",
          Term.Sign.OVER);

  private final Vocabulary vocabulary;
  private final Geography geography;
  private final Places places;

  CheckedTree(Vocabulary vocabulary, Geography geography, Places places) {
    this.vocabulary = vocabulary;
    this.geography = geography;
    this.places = places;
  }

  Condition condition(CelExpr expression) throws ConditionException {
    try {
      return conditionOf(expression);
    } catch (ConditionException wrong) {
      throw places.of(expression, wrong);
    }
  }

  private Condition conditionOf(CelExpr expression) throws ConditionException {
    return switch (expression.exprKind().getKind()) {
      case CONSTANT -> constant(expression.constant());
      case IDENT, SELECT -> new Condition.Holds(fact(expression));
      case CALL -> call(expression.call());
      default ->
          throw unsupported(
              "a "
                  + expression.exprKind().getKind().name().toLowerCase(Locale.ROOT)
                  + " expression");
    };
  }

  private static Condition constant(CelConstant constant) throws ConditionException {
    if (constant.getKind() != CelConstant.Kind.BOOLEAN_VALUE) {
      throw unsupported("a constant that is not true or false");
    }
    return new Condition.Constant(constant.booleanValue());
  }

  private Condition call(CelExpr.CelCall call) throws ConditionException {
    List<CelExpr> arguments = call.args();
    return switch (call.function()) {
      case "_&&_" -> new Condition.And(flatten("_&&_", arguments));
      case "_||_" -> new Condition.Or(flatten("_||_", arguments));
      case "!_" -> new Condition.Not(condition(arguments.getFirst()));
      case "@in" -> membership(arguments.getFirst(), arguments.getLast());
      case "applies" -> new Condition.Applies(textOf(arguments.getFirst()));
      default -> comparison(call.function(), arguments);
    };
  }

  private List<Condition> flatten(String function, List<CelExpr> arguments)
      throws ConditionException {
    List<Condition> parts = new ArrayList<>();
    for (CelExpr argument : arguments) {
      if (argument.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL
          && argument.call().function().equals(function)) {
        parts.addAll(flatten(function, argument.call().args()));
      } else {
        parts.add(condition(argument));
      }
    }
    return parts;
  }

  private Condition membership(CelExpr member, CelExpr collection) throws ConditionException {
    Fact fact = fact(member);
    if (collection.exprKind().getKind() == CelExpr.ExprKind.Kind.LIST) {
      List<String> values = new ArrayList<>();
      for (CelExpr element : collection.list().elements()) {
        try {
          values.add(value(fact, textOf(element)));
        } catch (ConditionException wrong) {
          throw places.of(element, wrong);
        }
      }
      return new Condition.OneOf(fact, values);
    }
    if (collection.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL
        && collection.call().function().equals("group")) {
      if (fact.type() != FactType.COUNTRY) {
        throw new ConditionException(
            "`" + fact + "` is no country", "test a fact of type country against a group");
      }
      try {
        return new Condition.InCountries(
            fact, geography.set(textOf(collection.call().args().getFirst())));
      } catch (IllegalArgumentException e) {
        throw new ConditionException(
            String.valueOf(e.getMessage()),
            "take a group of geography/groups.yaml, or join them as D:5+MO");
      }
    }
    throw unsupported("`in` with anything but a list of texts or a group");
  }

  private Condition comparison(String function, List<CelExpr> arguments) throws ConditionException {
    Operator operator = COMPARISONS.get(function);
    if (operator == null) {
      throw unsupported("the function `" + function + "`");
    }
    CelExpr left = arguments.getFirst();
    CelExpr right = arguments.getLast();
    if (isText(right)) {
      Fact fact = fact(left);
      Condition same = new Condition.OneOf(fact, List.of(value(fact, textOf(right))));
      return operator == Operator.DIFFERENT ? new Condition.Not(same) : same;
    }
    return new Condition.Comparison(term(left), operator, term(right));
  }

  private Term term(CelExpr expression) throws ConditionException {
    try {
      return termOf(expression);
    } catch (ConditionException wrong) {
      throw places.of(expression, wrong);
    }
  }

  private Term termOf(CelExpr expression) throws ConditionException {
    switch (expression.exprKind().getKind()) {
      case CONSTANT -> {
        CelConstant constant = expression.constant();
        if (constant.getKind() == CelConstant.Kind.DOUBLE_VALUE) {
          return new Term.Constant(constant.doubleValue());
        }
      }
      case IDENT, SELECT -> {
        Fact fact = fact(expression);
        if (fact.type() == FactType.NUMBER) {
          return new Term.OfFact(fact);
        }
      }
      case CALL -> {
        Term.Sign sign = SIGNS.get(expression.call().function());
        if (sign != null) {
          return new Term.Arithmetic(
              term(expression.call().args().getFirst()),
              sign,
              term(expression.call().args().getLast()));
        }
      }
      default -> {}
    }
    throw unsupported("a comparison of anything but numbers");
  }

  private Fact fact(CelExpr expression) throws ConditionException {
    String name = name(expression);
    return vocabulary
        .find(name)
        .orElseThrow(() ->
            places.of(
                expression,
                new ConditionException(
                    "`" + name + "` is not a fact", "take a name of regimes/facts.yaml")));
  }

  private static String name(CelExpr expression) throws ConditionException {
    return switch (expression.exprKind().getKind()) {
      case IDENT -> expression.ident().name();
      case SELECT -> name(expression.select().operand()) + "." + expression.select().field();
      default -> throw unsupported("a comparison that does not start with a fact");
    };
  }

  /// A text that a fact is compared with: a country's code must exist, and a closed fact must know
  /// the value.
  private String value(Fact fact, String text) throws ConditionException {
    if (fact.type() == FactType.COUNTRY && geography.findCountry(text).isEmpty()) {
      throw new ConditionException(
          "\"" + text + "\" is not a country's code", "write the two letters of ISO 3166-1");
    }
    if (!fact.values().isEmpty() && !fact.values().contains(text)) {
      throw new ConditionException(
          "\"" + text + "\" is no value of " + fact,
          "take one of " + String.join(", ", fact.values()));
    }
    return text;
  }

  private static boolean isText(CelExpr expression) {
    return expression.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT
        && expression.constant().getKind() == CelConstant.Kind.STRING_VALUE;
  }

  private static String textOf(CelExpr expression) throws ConditionException {
    if (!isText(expression)) {
      throw unsupported("anything but a text in quotes here");
    }
    return expression.constant().stringValue();
  }

  private static ConditionException unsupported(String what) {
    return new ConditionException(
        what + " has no meaning in a condition",
        "keep to facts, comparisons, &&, ||, !, in, group('…') and applies('…')");
  }
}
