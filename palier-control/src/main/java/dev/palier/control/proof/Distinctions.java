package dev.palier.control.proof;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactType;
import dev.palier.control.geography.Country;
import dev.palier.control.geography.Geography;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// What the rules of some days can tell apart: the texts they compare with, and the classes of
/// countries that their groups make on those days.
final class Distinctions {

  private final Geography geography;
  private final List<String> codes;
  private final Map<Fact, Set<String>> texts = new HashMap<>();
  private final Map<Fact, Map<Object, Predicate<String>>> tests = new HashMap<>();
  private final Map<Fact, CountryClasses> classes = new HashMap<>();

  /// @param preferred codes of countries that shall speak for their class
  private Distinctions(Geography geography, List<String> preferred) {
    this.geography = geography;
    this.codes =
        geography.countries().stream()
            .map(Country::code)
            .sorted(
                Comparator.comparingInt((String code) -> rank(preferred, code))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
  }

  /// @param axioms conditions without a day of their own that are to be told apart too
  static Distinctions of(
      Geography geography,
      Collection<State> states,
      Collection<Condition> axioms,
      List<String> preferred) {
    Distinctions all = new Distinctions(geography, preferred);
    for (State state : states) {
      state.inForce().entries().forEach(entry -> all.add(entry.period().condition(), state.day()));
      axioms.forEach(condition -> all.add(condition, state.day()));
    }
    return all;
  }

  private void add(Condition condition, LocalDate day) {
    ConditionFacts.visit(
        condition,
        leaf -> {
          switch (leaf) {
            case Condition.OneOf(Fact fact, List<String> values)
                when fact.type() == FactType.COUNTRY ->
                tests(fact).put(values, values::contains);
            case Condition.OneOf(Fact fact, List<String> values) ->
                texts.computeIfAbsent(fact, f -> new LinkedHashSet<>()).addAll(values);
            case Condition.InCountries in ->
                tests(in.fact()).put(List.of(in.set(), day), code -> in.set().contains(code, day));
            case Condition.Constant _,
                Condition.Holds _,
                Condition.Comparison _,
                Condition.Applies _,
                Condition.Not _,
                Condition.And _,
                Condition.Or _ -> {}
          }
        });
  }

  private Map<Object, Predicate<String>> tests(Fact fact) {
    return tests.computeIfAbsent(fact, f -> new LinkedHashMap<>());
  }

  /// The texts that a fact is compared with, and those it may have.
  List<String> texts(Fact fact) {
    Set<String> all = new LinkedHashSet<>(fact.values());
    all.addAll(texts.getOrDefault(fact, Set.of()));
    return List.copyOf(all);
  }

  CountryClasses countries(Fact fact) {
    return classes.computeIfAbsent(
        fact, f -> new CountryClasses(codes, new ArrayList<>(tests(f).values())));
  }

  Geography geography() {
    return geography;
  }

  private static int rank(List<String> preferred, String code) {
    int rank = preferred.indexOf(code);
    return rank < 0 ? preferred.size() : rank;
  }
}
