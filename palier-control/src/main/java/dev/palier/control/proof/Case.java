package dev.palier.control.proof;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.Operator;
import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A case to look for: one transaction, or two that share all but some facts, such as "a chip that
/// falls under 3A090.a and 3A090.b at once".
///
/// @param parts what must hold of the one transaction or the other
/// @param relations how the second transaction's numbers stand to the first's
/// @param free the facts that the two need not share
public record Case(List<Part> parts, List<Relation> relations, Set<Fact> free) {

  public Case {
    parts = List.copyOf(parts);
    relations = List.copyOf(relations);
    free = new LinkedHashSet<>(free);
  }

  /// A condition that holds of a transaction (0 or 1) under a state of the law.
  public record Part(int transaction, State state, Condition condition) {}

  /// `second operator first` for one number, such as a higher TPP.
  public record Relation(Fact fact, Operator operator) {}

  /// One transaction of which a condition holds.
  public static Case of(State state, Condition condition) {
    return new Case(List.of(new Part(0, state, condition)), List.of(), Set.of());
  }

  /// One transaction that two states of the law treat in these two ways.
  public static Case between(State before, Condition then, State after, Condition now) {
    return new Case(
        List.of(new Part(0, before, then), new Part(0, after, now)), List.of(), Set.of());
  }

  boolean isPair() {
    return !free.isEmpty();
  }

  /// Whether the explainer confirms the case for these transactions.
  boolean isConfirmed(List<Facts> transactions) {
    return relations.stream().allMatch(relation -> holds(relation, transactions))
        && parts.stream()
            .allMatch(part ->
                new Explainer(part.state(), transactions.get(part.transaction()))
                        .truth(part.condition())
                    == Truth.YES);
  }

  private static boolean holds(Relation relation, List<Facts> transactions) {
    return transactions.getFirst().get(relation.fact()) instanceof FactValue.Number first
        && transactions.getLast().get(relation.fact()) instanceof FactValue.Number second
        && relation.operator().holds(second.value(), first.value());
  }
}
