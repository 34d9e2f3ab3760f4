package dev.palier.control.determination;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.condition.Term;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactType;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.geography.Country;
import dev.palier.control.geography.CountrySet;
import dev.palier.control.geography.Geography;
import dev.palier.control.regime.InForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The answers to a question that the rules in force can tell apart.
///
/// They are read off the conditions themselves: a number matters only by the side of each threshold
/// it lies on, a text by the values it is compared with, a country by the groups it is tested
/// against. So one answer of each sort stands for all. Safe for use by several threads.
final class AnswerSpace {

  private final Map<Fact, TreeSet<Double>> thresholds = new LinkedHashMap<>();
  private final Map<Fact, Set<String>> texts = new LinkedHashMap<>();
  private final Map<Fact, Set<CountrySet>> sets = new LinkedHashMap<>();
  private final Map<Fact, List<FactValue>> countries = new ConcurrentHashMap<>();
  private final Geography geography;
  private final LocalDate asOf;

  AnswerSpace(InForce inForce, Geography geography, LocalDate asOf) {
    this.geography = geography;
    this.asOf = asOf;
    for (InForce.Entry entry : inForce.entries()) {
      if (entry.provision().consequence().decides()) {
        ConditionFacts.visit(entry.period().condition(), this::collect);
      }
    }
  }

  private void collect(Condition leaf) {
    switch (leaf) {
      case Condition.Comparison(Term.OfFact(Fact fact), _, Term.Constant(double threshold)) ->
          thresholds.computeIfAbsent(fact, f -> new TreeSet<>()).add(threshold);
      case Condition.OneOf oneOf ->
          texts.computeIfAbsent(oneOf.fact(), f -> new LinkedHashSet<>()).addAll(oneOf.values());
      case Condition.InCountries in ->
          sets.computeIfAbsent(in.fact(), f -> new LinkedHashSet<>()).add(in.set());
      case Condition.Comparison _,
          Condition.Constant _,
          Condition.Holds _,
          Condition.Applies _,
          Condition.Not _,
          Condition.And _,
          Condition.Or _ -> {}
    }
  }

  /// One answer of each sort; for a fact with conflicting readings, those readings.
  List<FactValue> answers(Fact fact, Facts facts) {
    if (facts.get(fact) instanceof FactValue.Readings several) {
      return List.copyOf(several.readings());
    }
    return switch (fact.type()) {
      case TRUTH ->
          List.of(new FactValue.Truth(true, "if yes"), new FactValue.Truth(false, "if no"));
      case NUMBER -> numbers(thresholds.getOrDefault(fact, new TreeSet<>()));
      case TEXT -> texts(texts.getOrDefault(fact, Set.of()));
      case COUNTRY -> countries.computeIfAbsent(fact, this::countries);
    };
  }

  private static List<FactValue> numbers(TreeSet<Double> thresholds) {
    List<FactValue> answers = new ArrayList<>();
    Double below = null;
    for (Double threshold : thresholds) {
      double inside = below == null ? threshold / 2 : (below + threshold) / 2;
      answers.add(
          new FactValue.Number(
              inside,
              below == null ? "< " + plain(threshold) : plain(below) + " – " + plain(threshold),
              false));
      below = threshold;
    }
    if (below != null) {
      answers.add(new FactValue.Number(below * 1.01 + 1, "≥ " + plain(below), false));
    }
    return answers;
  }

  private static List<FactValue> texts(Set<String> values) {
    List<FactValue> answers = new ArrayList<>();
    values.forEach(value -> answers.add(new FactValue.Text(value, value)));
    answers.add(new FactValue.Text("", "another"));
    return answers;
  }

  /// Every country that a condition names, and one more for each way of lying inside and outside
  /// the sets it is tested against; China and the US speak for their kind.
  private List<FactValue> countries(Fact fact) {
    Set<CountrySet> tested = sets.getOrDefault(fact, Set.of());
    Set<String> named = texts.getOrDefault(fact, Set.of());
    Map<List<Object>, String> kinds = new LinkedHashMap<>();
    geography.countries().stream()
        .map(Country::code)
        .sorted(
            Comparator.comparing((String code) -> !code.equals("CN"))
                .thenComparing(code -> !code.equals("US"))
                .thenComparing(code -> code))
        .forEach(code -> {
          List<Object> kind = new ArrayList<>();
          kind.add(named.contains(code) ? code : "");
          tested.forEach(set -> kind.add(set.contains(code, asOf)));
          kinds.putIfAbsent(kind, code);
        });
    return kinds.values().stream().<FactValue>map(code -> new FactValue.Text(code, code)).toList();
  }

  /// Whether a number of this fact takes part in arithmetic, so that its thresholds alone do not
  /// tell its answers apart.
  static boolean isNumber(Fact fact) {
    return fact.type() == FactType.NUMBER;
  }

  private static String plain(double value) {
    return new Term.Constant(value).toString();
  }
}
