package dev.palier.control.condition;

import dev.palier.control.fact.Fact;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/// What a condition refers to: its facts, and the other provisions it names.
public final class ConditionFacts {

  private ConditionFacts() {}

  /// The facts it asks for itself, without those of the provisions it names.
  public static Set<Fact> facts(Condition condition) {
    Set<Fact> facts = new LinkedHashSet<>();
    visit(
        condition,
        leaf -> {
          switch (leaf) {
            case Condition.Holds holds -> facts.add(holds.fact());
            case Condition.OneOf oneOf -> facts.add(oneOf.fact());
            case Condition.InCountries in -> facts.add(in.fact());
            case Condition.Comparison comparison -> {
              collect(comparison.left(), facts);
              collect(comparison.right(), facts);
            }
            case Condition.Constant _,
                Condition.Applies _,
                Condition.Not _,
                Condition.And _,
                Condition.Or _ -> {}
          }
        });
    return facts;
  }

  /// The ids of the provisions it names.
  public static Set<String> provisions(Condition condition) {
    Set<String> provisions = new LinkedHashSet<>();
    visit(
        condition,
        leaf -> {
          if (leaf instanceof Condition.Applies applies) {
            provisions.add(applies.provision());
          }
        });
    return provisions;
  }

  /// Calls the visitor for every leaf, from left to right.
  public static void visit(Condition condition, Consumer<Condition> leaf) {
    switch (condition) {
      case Condition.Not not -> visit(not.part(), leaf);
      case Condition.And and -> and.parts().forEach(part -> visit(part, leaf));
      case Condition.Or or -> or.parts().forEach(part -> visit(part, leaf));
      case Condition.Constant _,
          Condition.Holds _,
          Condition.Comparison _,
          Condition.OneOf _,
          Condition.InCountries _,
          Condition.Applies _ ->
          leaf.accept(condition);
    }
  }

  /// The facts of a term, from left to right.
  public static Set<Fact> facts(Term term) {
    Set<Fact> facts = new LinkedHashSet<>();
    collect(term, facts);
    return facts;
  }

  private static void collect(Term term, Set<Fact> facts) {
    switch (term) {
      case Term.Constant _ -> {}
      case Term.OfFact of -> facts.add(of.fact());
      case Term.Arithmetic arithmetic -> {
        collect(arithmetic.left(), facts);
        collect(arithmetic.right(), facts);
      }
    }
  }
}
