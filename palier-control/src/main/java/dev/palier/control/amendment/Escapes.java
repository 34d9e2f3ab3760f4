package dev.palier.control.amendment;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.condition.Term;
import dev.palier.control.determination.Outcome;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactKind;
import dev.palier.control.fact.Facts;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds the single cuts that free a controlled chip, and what an amendment does to them.
///
/// A figure can free a chip only by passing a threshold that a condition names, so the numbers just
/// below each threshold are tried from the highest down; the first that is free is the least cut.
final class Escapes {

  private final Law before;
  private final Law after;
  private final Map<Fact, TreeSet<Double>> thresholds = new TreeMap<>(BY_NAME);

  private static final Comparator<Fact> BY_NAME = Comparator.comparing(Fact::name);

  Escapes(Law before, Law after) {
    this.before = before;
    this.after = after;
    for (Law law : List.of(before, after)) {
      law.deciding()
          .forEach(entry -> ConditionFacts.visit(entry.period().condition(), this::collect));
    }
  }

  private void collect(Condition leaf) {
    if (leaf
            instanceof
            Condition.Comparison(Term.OfFact(Fact fact), _, Term.Constant(double threshold))
        && fact.kind() == FactKind.ITEM) {
      thresholds.computeIfAbsent(fact, f -> new TreeSet<>()).add(threshold);
    }
  }

  /// A cut of one figure, and what an amendment does to it.
  record Way(Cut cut, Escape.State state) {}

  /// The least cuts of a chip with these facts under either state of the law.
  Set<Way> of(Facts facts) {
    boolean controlledBefore = isControlled(before, facts);
    boolean controlledAfter = isControlled(after, facts);
    Set<Way> ways = new LinkedHashSet<>();
    for (Fact figure : thresholds.keySet()) {
      if (Cut.isPossible(figure, facts)) {
        Optional<Cut> old = controlledBefore ? least(before, facts, figure) : Optional.empty();
        Optional<Cut> now = controlledAfter ? least(after, facts, figure) : Optional.empty();
        old.filter(cut -> isControlled(after, cut.of(facts)))
            .ifPresent(cut -> ways.add(new Way(cut, Escape.State.CLOSED)));
        now.ifPresent(cut -> ways.add(new Way(cut, state(cut, facts, controlledBefore))));
      }
    }
    return ways;
  }

  private Escape.State state(Cut cut, Facts facts, boolean controlledBefore) {
    if (!controlledBefore) {
      return Escape.State.LEFT_OPEN;
    }
    return isControlled(before, cut.of(facts)) ? Escape.State.OPENED : Escape.State.STAYS_OPEN;
  }

  private Optional<Cut> least(Law law, Facts facts, Fact figure) {
    return Cut.candidates(figure, facts, thresholds).stream()
        .filter(cut -> !isControlled(law, cut.of(facts)))
        .findFirst();
  }

  /// Whether another chip has just this cut: below the number, and in every other figure that a
  /// threshold is set for at least as capable.
  boolean hasCut(Facts other, Facts parent, Cut cut) {
    return thresholds.keySet().stream()
        .allMatch(fact ->
            fact.equals(cut.figure())
                ? Cut.number(other, fact).orElse(Double.POSITIVE_INFINITY) < cut.below()
                : Cut.follows(fact, cut.figure())
                    || Cut.number(other, fact).orElse(0) >= Cut.number(parent, fact).orElse(0));
  }

  /// Whether anything but "no requirement found" is answered.
  private static boolean isControlled(Law law, Facts facts) {
    return law.answer(facts).outcome() != Outcome.NO_REQUIREMENT_FOUND;
  }
}
