package dev.palier.control.amendment;

import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactType;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/// A chip with one figure cut to just below a number, the die being the same: a cut of TPP takes
/// performance density (TPP divided by die area, 15 CFR 774 Supp. 1, technical note 2 to 3A090)
/// down with it.
///
/// @param below the number that the figure stays below
record Cut(Fact figure, double below) {

  private static final String TPP = "item.tpp";
  private static final String DENSITY = "item.performance_density";
  private static final String BASIS = "cut";

  /// Whether a figure can be cut by itself: it is a number that is known, and does not follow from
  /// another.
  static boolean isPossible(Fact figure, Facts facts) {
    return figure.type() == FactType.NUMBER
        && !figure.name().equals(DENSITY)
        && number(facts, figure).isPresent();
  }

  /// Whether a figure falls along when another is cut.
  static boolean follows(Fact figure, Fact cut) {
    return figure.name().equals(DENSITY) && cut.name().equals(TPP);
  }

  /// The cuts of a figure that pass a threshold, the least cut first.
  static List<Cut> candidates(
      Fact figure, Facts facts, Map<Fact, ? extends SortedSet<Double>> thresholds) {
    double value = number(facts, figure).orElseThrow();
    TreeSet<Double> numbers = new TreeSet<>();
    thresholds.forEach((fact, its) -> {
      OptionalDouble density = number(facts, fact);
      if (fact.equals(figure)) {
        numbers.addAll(its);
      } else if (follows(fact, figure) && density.isPresent()) {
        its.forEach(threshold -> numbers.add(threshold * value / density.getAsDouble()));
      }
    });
    List<Cut> cuts = new ArrayList<>();
    numbers.headSet(value, true).descendingSet().forEach(below -> cuts.add(new Cut(figure, below)));
    return cuts;
  }

  /// The facts of the chip so cut.
  Facts of(Facts facts) {
    double value = number(facts, figure).orElseThrow();
    Facts cut = facts.with(figure, stated(Math.nextDown(below)));
    Fact density = facts.vocabulary().get(DENSITY);
    OptionalDouble before = number(facts, density);
    return figure.name().equals(TPP) && before.isPresent()
        ? cut.with(density, stated(Math.nextDown(before.getAsDouble() * below / value)))
        : cut;
  }

  static OptionalDouble number(Facts facts, Fact fact) {
    return facts.get(fact) instanceof FactValue.Number number && number.value() > 0
        ? OptionalDouble.of(number.value())
        : OptionalDouble.empty();
  }

  private static FactValue.Number stated(double value) {
    return new FactValue.Number(value, BASIS, false);
  }
}
