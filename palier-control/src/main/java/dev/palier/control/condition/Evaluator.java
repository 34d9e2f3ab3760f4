package dev.palier.control.condition;

import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// Evaluates conditions in strong Kleene logic and keeps the value of every part, so that an answer
/// can explain itself.
///
/// A comparison of facts for which sources give conflicting readings is decided where all readings
/// agree, and unknown where they do not. An instance serves one transaction; it is not safe for use
/// by several threads.
public final class Evaluator {

  private final Facts facts;
  private final LocalDate asOf;
  private final Function<String, Truth> provisions;

  /// @param provisions the truth of a provision by its id, for `applies('…')`
  public Evaluator(Facts facts, LocalDate asOf, Function<String, Truth> provisions) {
    this.facts = facts;
    this.asOf = asOf;
    this.provisions = provisions;
  }

  public Trace trace(Condition condition) {
    // The frequent forms first.
    return switch (condition) {
      case Condition.Applies applies ->
          Trace.leaf(condition, provisions.apply(applies.provision()));
      case Condition.Comparison comparison -> Trace.leaf(condition, compare(comparison));
      case Condition.And and -> all(condition, and.parts());
      case Condition.InCountries in -> Trace.leaf(condition, inCountries(in));
      case Condition.Holds holds -> Trace.leaf(condition, holds(holds.fact()));
      case Condition.Or or -> any(condition, or.parts());
      case Condition.Not not -> {
        Trace part = trace(not.part());
        yield new Trace(condition, part.truth().not(), part);
      }
      case Condition.OneOf oneOf -> Trace.leaf(condition, oneOf(oneOf));
      case Condition.Constant constant -> Trace.leaf(condition, Truth.of(constant.value()));
    };
  }

  private Trace all(Condition condition, List<Condition> parts) {
    Truth truth = Truth.YES;
    Trace[] traces = new Trace[parts.size()];
    for (int i = 0; i < traces.length; i++) {
      traces[i] = trace(parts.get(i));
      truth = truth.and(traces[i].truth());
    }
    return new Trace(condition, truth, traces);
  }

  private Trace any(Condition condition, List<Condition> parts) {
    Truth truth = Truth.NO;
    Trace[] traces = new Trace[parts.size()];
    for (int i = 0; i < traces.length; i++) {
      traces[i] = trace(parts.get(i));
      truth = truth.or(traces[i].truth());
    }
    return new Trace(condition, truth, traces);
  }

  Truth holds(Fact fact) {
    return facts.get(fact) instanceof FactValue.Truth truth
        ? Truth.of(truth.value())
        : unknown(fact);
  }

  Truth oneOf(Condition.OneOf oneOf) {
    return facts.get(oneOf.fact()) instanceof FactValue.Text text
        ? Truth.of(oneOf.values().contains(text.value()))
        : unknown(oneOf.fact());
  }

  Truth inCountries(Condition.InCountries in) {
    return facts.get(in.fact()) instanceof FactValue.Text text
        ? Truth.of(in.set().contains(text.value(), asOf))
        : unknown(in.fact());
  }

  private Truth unknown(Fact fact) {
    return facts.counts(fact) ? Truth.UNKNOWN : Truth.NOT_ASKED;
  }

  Truth compare(Condition.Comparison comparison) {
    Operator operator = comparison.operator();
    // The common form, a fact against a threshold, without any allocation.
    if (comparison.left() instanceof Term.OfFact of
        && facts.get(of.fact()) instanceof FactValue.Number number
        && comparison.right() instanceof Term.Constant threshold) {
      return Truth.of(operator.holds(number.value(), threshold.value()));
    }
    Amounts left = Amounts.of(comparison.left(), facts);
    Amounts right = Amounts.of(comparison.right(), facts);
    if (left.unknown() != null) {
      return right.unknown() == null
          ? unknown(left.unknown())
          : unknown(left.unknown()).and(unknown(right.unknown()));
    }
    if (right.unknown() != null) {
      return unknown(right.unknown());
    }
    boolean some = false;
    boolean all = true;
    for (double a : left.values()) {
      for (double b : right.values()) {
        boolean holds = operator.holds(a, b);
        some |= holds;
        all &= holds;
      }
    }
    return all ? Truth.YES : some ? Truth.UNKNOWN : Truth.NO;
  }
}
