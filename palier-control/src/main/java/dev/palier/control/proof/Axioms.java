package dev.palier.control.proof;

import dev.palier.control.condition.Condition;
import dev.palier.control.fact.LocalText;
import dev.palier.control.provision.Citation;
import java.util.List;

/// What is true of every transaction by definition, such as "no figure is negative".
///
/// @param countries codes of the countries that speak for those that the rules treat alike
public record Axioms(List<Axiom> list, List<String> countries) {

  public Axioms {
    list = List.copyOf(list);
    countries = List.copyOf(countries);
  }

  /// One of them, over facts alone.
  public record Axiom(String id, LocalText says, Condition condition, Citation citation) {}

  List<Condition> conditions() {
    return list.stream().map(Axiom::condition).toList();
  }
}
