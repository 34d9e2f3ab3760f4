package dev.palier.control.amendment;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.condition.Term;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactKind;
import dev.palier.control.fact.FactType;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// All items that two states of the law can tell apart, one point for each: every interval of every
/// number they test, with every truth they ask for.
///
/// A sum such as memory and link bandwidth together is a dimension of its own; its points lie on
/// both sides of each of its cuts wherever its parts leave room.
///
/// @param dimensions the numbers, single facts before sums
/// @param truths the facts that are true or not, such as being marketed for data centres
/// @param fixed the facts that are the same for every point, such as not being a memory stack
/// @param points at least one in each cell that has any
record ItemSpace(
    List<Dimension> dimensions,
    List<Fact> truths,
    Map<Fact, FactValue> fixed,
    Collection<Point> points) {

  private static final String BASIS = "a point of the comparison";

  /// One item: a number for each single fact, a truth for each of the others.
  ///
  /// @param cell the interval in each dimension, then 0 or 1 for each truth
  record Point(Map<Fact, Double> numbers, List<Boolean> truths, List<Integer> cell) {}

  /// The space of what these conditions test.
  static ItemSpace of(Collection<Condition> conditions, Map<Fact, FactValue> fixed) {
    Map<Term, SortedSet<Double>> cuts = new LinkedHashMap<>();
    Set<Fact> truths = new LinkedHashSet<>();
    for (Condition condition : conditions) {
      ConditionFacts.visit(condition, leaf -> collect(leaf, fixed, cuts, truths));
    }
    List<Dimension> dimensions = new ArrayList<>();
    cuts.forEach((term, its) -> {
      double[] sorted = its.stream().mapToDouble(Double::doubleValue).toArray();
      dimensions.add(new Dimension(term, sorted));
    });
    dimensions.sort((a, b) -> Boolean.compare(isSum(a), isSum(b)));
    List<Fact> asked = List.copyOf(truths);
    return new ItemSpace(dimensions, asked, fixed, points(dimensions, asked));
  }

  private static void collect(
      Condition leaf,
      Map<Fact, FactValue> fixed,
      Map<Term, SortedSet<Double>> cuts,
      Set<Fact> truths) {
    if (leaf instanceof Condition.Comparison(Term term, var operator, Term.Constant constant)
        && ConditionFacts.facts(term).stream()
            .allMatch(fact -> isFigure(fact) && !fixed.containsKey(fact))) {
      cuts.computeIfAbsent(term, t -> new TreeSet<>()).addAll(operator.cuts(constant.value()));
      ConditionFacts.facts(term)
          .forEach(fact -> cuts.computeIfAbsent(new Term.OfFact(fact), t -> new TreeSet<>()));
    } else if (leaf instanceof Condition.Holds(Fact fact)
        && isFigure(fact)
        && !fixed.containsKey(fact)) {
      truths.add(fact);
    }
  }

  private static Collection<Point> points(List<Dimension> dimensions, List<Fact> truths) {
    Set<Fact> summed = new LinkedHashSet<>();
    dimensions.stream()
        .filter(ItemSpace::isSum)
        .forEach(dimension -> summed.addAll(ConditionFacts.facts(dimension.term())));
    List<Map<Fact, Double>> numbers = List.of(Map.of());
    for (Dimension dimension : dimensions) {
      numbers =
          dimension.term() instanceof Term.OfFact(Fact fact)
              ? spread(numbers, dimension, fact, summed.contains(fact))
              : acrossCuts(numbers, dimension);
    }
    Map<List<Integer>, Point> points = new LinkedHashMap<>();
    for (Map<Fact, Double> each : numbers) {
      for (int bits = 0; bits < 1 << truths.size(); bits++) {
        List<Boolean> holds = new ArrayList<>();
        List<Integer> cell = new ArrayList<>();
        dimensions.forEach(
            dimension -> cell.add(dimension.interval(value(dimension.term(), each))));
        for (int i = 0; i < truths.size(); i++) {
          boolean holding = (bits >> i & 1) == 1;
          holds.add(holding);
          cell.add(holding ? 1 : 0);
        }
        points.putIfAbsent(cell, new Point(each, holds, cell));
      }
    }
    return points.values();
  }

  /// The points with one more fact, inside each of its intervals; where it is part of a sum, also
  /// at their ends, so that the sum is as small and as large as they allow.
  private static List<Map<Fact, Double>> spread(
      List<Map<Fact, Double>> numbers, Dimension dimension, Fact fact, boolean ends) {
    List<Map<Fact, Double>> spread = new ArrayList<>();
    for (Map<Fact, Double> each : numbers) {
      for (int i = 0; i < dimension.size(); i++) {
        spread.add(with(each, fact, dimension.inside(i)));
        if (ends) {
          spread.add(with(each, fact, dimension.least(i)));
          spread.add(with(each, fact, dimension.greatest(i)));
        }
      }
    }
    return spread;
  }

  private static Map<Fact, Double> with(Map<Fact, Double> numbers, Fact fact, double value) {
    Map<Fact, Double> with = new LinkedHashMap<>(numbers);
    with.put(fact, value);
    return with;
  }

  /// The points, and beside them points with one summand moved so that the sum lies on and just
  /// below each cut.
  private static List<Map<Fact, Double>> acrossCuts(
      List<Map<Fact, Double>> numbers, Dimension sum) {
    List<Map<Fact, Double>> all = new ArrayList<>(numbers);
    for (Map<Fact, Double> each : numbers) {
      for (double cut : sum.cuts()) {
        for (double target : new double[] {cut, cut * 0.999}) {
          for (Fact fact : ConditionFacts.facts(sum.term())) {
            double moved = each.getOrDefault(fact, 0.0) + target - value(sum.term(), each);
            if (moved >= 0) {
              all.add(with(each, fact, moved));
            }
          }
        }
      }
    }
    return all;
  }

  /// Sets the facts of a point.
  Facts.Builder settle(Point point, Facts.Builder facts) {
    fixed.forEach((fact, value) -> facts.set(fact.name(), value));
    point
        .numbers()
        .forEach(
            (fact, value) -> facts.set(fact.name(), new FactValue.Number(value, BASIS, false)));
    for (int i = 0; i < truths.size(); i++) {
      facts.set(truths.get(i).name(), new FactValue.Truth(point.truths().get(i), BASIS));
    }
    return facts;
  }

  /// How many values each place of a cell may have.
  int[] sizes() {
    int[] sizes = new int[dimensions.size() + truths.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = i < dimensions.size() ? dimensions.get(i).size() : 2;
    }
    return sizes;
  }

  private static boolean isSum(Dimension dimension) {
    return dimension.term() instanceof Term.Arithmetic;
  }

  /// Whether a fact is a figure of an item, or a truth about it, that may vary.
  static boolean isFigure(Fact fact) {
    boolean ofItem = fact.kind() == FactKind.ITEM || fact.kind() == FactKind.MARKETING;
    return ofItem && (fact.type() == FactType.NUMBER || fact.type() == FactType.TRUTH);
  }

  private static double value(Term term, Map<Fact, Double> numbers) {
    return term.value(fact -> numbers.getOrDefault(fact, 0.0));
  }
}
