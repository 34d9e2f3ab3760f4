package dev.palier.capability.derating;

import dev.palier.capability.design.Design;
import dev.palier.control.condition.Term;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import java.util.Map;

/// The numbers of an item that rules test, such as TPP 2398.6 and performance density 2.95.
///
/// @param tpp total processing performance
/// @param density TPP for each mm² of applicable dies
/// @param io inputs and outputs other than memory, GB/s, both directions
/// @param dram memory bandwidth, GB/s
public record ItemFigures(double tpp, double density, double io, double dram) {

  private static final String BASIS = "of the design";

  public static ItemFigures of(Design design) {
    return new ItemFigures(
        design.tpp(),
        design.performanceDensity(),
        design.ioBandwidth(),
        design.memory().bandwidth());
  }

  /// Whether a fact is one of them.
  static boolean has(Fact fact) {
    return NAMES.contains(fact.name());
  }

  private static final java.util.Set<String> NAMES =
      java.util.Set.of(
          "item.tpp",
          "item.performance_density",
          "item.io_bandwidth_gbps",
          "item.dram_bandwidth_gbps");

  double value(Fact fact) {
    return named().getOrDefault(fact.name(), Double.NaN);
  }

  double value(Term term) {
    return term.value(this::value);
  }

  /// The facts of an item that is like another but for these numbers.
  public Facts over(Facts other) {
    Facts facts = other;
    for (Map.Entry<String, Double> figure : named().entrySet()) {
      facts =
          facts.with(
              facts.vocabulary().get(figure.getKey()),
              Double.isNaN(figure.getValue())
                  ? FactValue.NOT_STATED
                  : new FactValue.Number(figure.getValue(), BASIS, false));
    }
    return facts;
  }

  private Map<String, Double> named() {
    return Map.of(
        "item.tpp",
        tpp,
        "item.performance_density",
        density,
        "item.io_bandwidth_gbps",
        io,
        "item.dram_bandwidth_gbps",
        dram);
  }
}
