package dev.palier.control.proof;

import dev.palier.control.condition.Condition;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.LocalText;
import dev.palier.control.provision.Citation;
import java.util.List;
import java.util.Map;

/// What is true of every transaction by definition, such as "no figure is negative", and what a
/// witness shall look like where it may.
///
/// @param countries codes of the countries that speak for those that the rules treat alike
/// @param figures numbers that a witness is tried with before any other
public record Axioms(List<Axiom> list, List<String> countries, Map<Fact, List<Double>> figures) {

  public Axioms {
    list = List.copyOf(list);
    countries = List.copyOf(countries);
    figures = Map.copyOf(figures);
  }

  /// One of them, over facts alone.
  public record Axiom(String id, LocalText says, Condition condition, Citation citation) {}

  List<Condition> conditions() {
    return list.stream().map(Axiom::condition).toList();
  }
}
