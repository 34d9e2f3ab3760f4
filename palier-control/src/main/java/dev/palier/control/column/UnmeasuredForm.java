package dev.palier.control.column;

import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactType;
import dev.palier.control.provision.Consequence.SetsReviewPolicy;
import dev.palier.control.regime.InForce;
import java.util.function.ToIntFunction;

/// Where an undecided verdict hangs on a number that is not known at all: no list of answers to it
/// can be tried, so what needs information goes on needing it.
///
/// @param provisions those that may hang on a number
record UnmeasuredForm(Provision[] provisions) {

  /// A provision on which an outcome or a review policy may hang.
  ///
  /// @param verdict the place of its verdict
  /// @param numbers the numbers it asks for itself
  /// @param review whether it sets a review policy, which hangs on what nobody asked too
  record Provision(int verdict, Fact[] numbers, boolean review) {}

  static UnmeasuredForm of(InForce inForce, ToIntFunction<String> verdict) {
    return new UnmeasuredForm(
        inForce.entries().stream()
            .filter(entry -> entry.provision().consequence().decides())
            .map(entry ->
                new Provision(
                    verdict.applyAsInt(entry.provision().id()),
                    numbers(entry),
                    entry.provision().consequence() instanceof SetsReviewPolicy))
            .filter(provision -> provision.numbers.length > 0)
            .toArray(Provision[]::new));
  }

  private static Fact[] numbers(InForce.Entry entry) {
    return entry.facts().stream()
        .filter(fact -> fact.type() == FactType.NUMBER)
        .toArray(Fact[]::new);
  }

  void run(Columns columns, int block, long rows, Planes planes, Results results) {
    long unmeasured = 0;
    for (Provision provision : provisions) {
      long open =
          provision.review ? planes.open[provision.verdict] : planes.pressing[provision.verdict];
      long hanging = open & ~planes.yes[provision.verdict];
      for (Fact number : provision.numbers) {
        unmeasured |=
            hanging
                & columns.numbers(number.index()).unknown(block)
                & columns.counting(number, block);
      }
    }
    results.putUnmeasured(block, rows, unmeasured);
  }
}
