package dev.palier.control.proof;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.Operator;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.LocalText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Two items side by side of which the second must not be freer than the first, such as one with
/// more TPP.
///
/// @param more numbers of which the second has more
/// @param atLeast numbers of which the second has as much at least
/// @param less numbers of which the second has less
/// @param changes other facts that the two need not share
/// @param first what holds of the first item
/// @param second what holds of the second
public record CapabilityComparison(
    String id,
    LocalText says,
    List<Fact> more,
    List<Fact> atLeast,
    List<Fact> less,
    List<Fact> changes,
    Condition first,
    Condition second) {

  private static final Condition ALWAYS = new Condition.Constant(true);

  public CapabilityComparison {
    more = List.copyOf(more);
    atLeast = List.copyOf(atLeast);
    less = List.copyOf(less);
    changes = List.copyOf(changes);
  }

  /// One figure raised alone.
  static CapabilityComparison ofOne(Fact figure, LocalText says) {
    return new CapabilityComparison(
        figure.name(), says, List.of(figure), List.of(), List.of(), List.of(), ALWAYS, ALWAYS);
  }

  /// The case that would refute it: this of the first item, that of the second.
  Case looking(State state, Condition ofFirst, Condition ofSecond) {
    List<Case.Relation> relations = new ArrayList<>();
    more.forEach(fact -> relations.add(new Case.Relation(fact, Operator.MORE_THAN)));
    atLeast.forEach(fact -> relations.add(new Case.Relation(fact, Operator.AT_LEAST)));
    less.forEach(fact -> relations.add(new Case.Relation(fact, Operator.LESS_THAN)));
    Set<Fact> free = new LinkedHashSet<>(changes);
    relations.forEach(relation -> free.add(relation.fact()));
    return new Case(
        List.of(
            new Case.Part(0, state, new Condition.And(List.of(first, ofFirst))),
            new Case.Part(1, state, new Condition.And(List.of(second, ofSecond)))),
        relations,
        free);
  }
}
