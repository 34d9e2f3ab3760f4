package dev.palier.control.proof;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.RealSort;
import dev.palier.control.condition.Condition;
import dev.palier.control.condition.Operator;
import dev.palier.control.condition.Term;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The conditions of one state of the law as formulae over one transaction's symbols.
///
/// A formula holds just where the explainer says YES for facts that are all known. Numbers are
/// reals here and doubles there: a sum of two numbers may be rounded there, so what the solver
/// finds is always asked of the explainer again.
final class Formulae {

  private final Symbols symbols;
  private final Context context;
  private final State state;
  private final Map<String, BoolExpr> provisions = new HashMap<>();

  Formulae(Symbols symbols, State state) {
    this.symbols = symbols;
    this.context = symbols.context();
    this.state = state;
  }

  BoolExpr of(Condition condition) {
    return switch (condition) {
      case Condition.Constant constant -> context.mkBool(constant.value());
      case Condition.Holds holds -> symbols.truth(holds.fact());
      case Condition.Comparison comparison ->
          compare(term(comparison.left()), comparison.operator(), term(comparison.right()));
      case Condition.OneOf oneOf -> oneOf(oneOf);
      case Condition.InCountries in ->
          anyOf(
              in.fact(),
              symbols
                  .distinctions()
                  .countries(in.fact())
                  .passing(code -> in.set().contains(code, state.day())));
      case Condition.Applies applies -> provision(applies.provision());
      case Condition.Not not -> context.mkNot(of(not.part()));
      case Condition.And and -> context.mkAnd(all(and.parts()));
      case Condition.Or or -> context.mkOr(all(or.parts()));
    };
  }

  /// The verdict of a provision; never where its text does not stand.
  private BoolExpr provision(String id) {
    BoolExpr known = provisions.get(id);
    if (known == null) {
      int place = state.inForce().place(id);
      known =
          place < 0
              ? context.mkFalse()
              : of(state.inForce().entries().get(place).period().condition());
      provisions.put(id, known);
    }
    return known;
  }

  private BoolExpr oneOf(Condition.OneOf oneOf) {
    Fact fact = oneOf.fact();
    if (fact.type() == FactType.COUNTRY) {
      return anyOf(fact, symbols.distinctions().countries(fact).passing(oneOf.values()::contains));
    }
    List<String> texts = symbols.distinctions().texts(fact);
    return anyOf(
        fact, oneOf.values().stream().map(texts::indexOf).filter(which -> which >= 0).toList());
  }

  private BoolExpr anyOf(Fact fact, List<Integer> which) {
    return context.mkOr(which.stream().map(symbols.choices(fact)::get).toArray(BoolExpr[]::new));
  }

  private BoolExpr[] all(List<Condition> parts) {
    return parts.stream().map(this::of).toArray(BoolExpr[]::new);
  }

  private BoolExpr compare(ArithExpr<RealSort> left, Operator operator, ArithExpr<RealSort> right) {
    return compare(context, left, operator, right);
  }

  static BoolExpr compare(
      Context context, ArithExpr<RealSort> left, Operator operator, ArithExpr<RealSort> right) {
    return switch (operator) {
      case AT_LEAST -> context.mkGe(left, right);
      case MORE_THAN -> context.mkGt(left, right);
      case AT_MOST -> context.mkLe(left, right);
      case LESS_THAN -> context.mkLt(left, right);
      case EQUAL -> context.mkEq(left, right);
      case DIFFERENT -> context.mkNot(context.mkEq(left, right));
    };
  }

  private ArithExpr<RealSort> term(Term term) {
    return switch (term) {
      case Term.Constant constant -> Symbols.exact(context, constant.value());
      case Term.OfFact of -> symbols.number(of.fact());
      case Term.Arithmetic(Term left, Term.Sign sign, Term right) ->
          switch (sign) {
            case PLUS -> context.mkAdd(term(left), term(right));
            case MINUS -> context.mkSub(term(left), term(right));
            case TIMES -> context.mkMul(term(left), term(right));
            case OVER -> context.mkDiv(term(left), term(right));
          };
    };
  }
}
