package dev.palier.capability.derating;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.condition.Operator;
import dev.palier.control.condition.Term;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.InForce;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The thresholds that a book of rules sets on the numbers of an item, and the same book with one
/// of them elsewhere.
///
/// A threshold is one number wherever it stands: 4800 is moved in every provision that compares TPP
/// with it.
final class Thresholds {

  private Thresholds() {}

  /// A number with which a fact, or a sum of facts, is compared: TPP with 4800.
  record Threshold(Term term, double number) {}

  /// Those of the provisions in force on a day that bear on an outcome or a review policy.
  static List<Threshold> list(StatuteBook book, LocalDate day) {
    TreeSet<Threshold> found =
        new TreeSet<>(
            Comparator.comparing((Threshold threshold) -> threshold.term().toString())
                .thenComparingDouble(Threshold::number));
    for (InForce.Entry entry : book.inForce(day).entries()) {
      if (entry.provision().consequence().decides()) {
        ConditionFacts.visit(entry.period().condition(), leaf -> find(leaf).ifPresent(found::add));
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Threshold> find(Condition leaf) {
    return leaf instanceof Condition.Comparison(Term term, Operator _, Term.Constant constant)
            && !ConditionFacts.facts(term).isEmpty()
            && ConditionFacts.facts(term).stream().allMatch(ItemFigures::has)
        ? Optional.of(new Threshold(term, constant.value()))
        : Optional.empty();
  }

  /// The book with a threshold elsewhere from a day on. What follows from it is not law.
  static StatuteBook moved(StatuteBook book, LocalDate day, Threshold threshold, double to) {
    List<Provision> amended = new ArrayList<>();
    for (InForce.Entry entry : book.inForce(day).entries()) {
      Period period = entry.period();
      Condition moved = moved(period.condition(), threshold, to);
      if (!moved.equals(period.condition())) {
        amended.add(
            entry
                .provision()
                .endingOn(day)
                .with(
                    new Period(
                        day,
                        LocalDate.MAX,
                        moved,
                        period.written(),
                        period.unless(),
                        period.citation(),
                        period.confidence(),
                        period.note())));
      }
    }
    return book.with(amended);
  }

  private static Condition moved(Condition condition, Threshold threshold, double to) {
    return switch (condition) {
      case Condition.And and ->
          new Condition.And(and.parts().stream().map(p -> moved(p, threshold, to)).toList());
      case Condition.Or or ->
          new Condition.Or(or.parts().stream().map(p -> moved(p, threshold, to)).toList());
      case Condition.Not not -> new Condition.Not(moved(not.part(), threshold, to));
      case Condition.Comparison(Term term, Operator operator, Term.Constant constant)
          when term.equals(threshold.term()) && constant.value() == threshold.number() ->
          new Condition.Comparison(term, operator, new Term.Constant(to));
      case Condition.Comparison _,
          Condition.Constant _,
          Condition.Holds _,
          Condition.OneOf _,
          Condition.InCountries _,
          Condition.Applies _ ->
          condition;
    };
  }
}
