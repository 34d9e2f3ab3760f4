package dev.palier.control.amendment;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.condition.Operator;
import dev.palier.control.condition.Term;
import dev.palier.control.determination.Outcome;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactKind;
import dev.palier.control.fact.FactType;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.proof.Axioms;
import dev.palier.control.proof.Case;
import dev.palier.control.proof.Search;
import dev.palier.control.proof.Searcher;
import dev.palier.control.proof.State;
import dev.palier.control.proof.Witness;
import dev.palier.control.regime.InForce;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds, with the solver, an item of a region that is no chip of the catalogue. What it finds has
/// been put to the explainer.
final class Witnesses implements AutoCloseable {

  private static final String DESTINATION = "destination.country";

  private final State before;
  private final State after;
  private final Searcher searcher;
  private final Map<Fact, Set<String>> named = new HashMap<>();

  /// @param regions those that will be asked for
  Witnesses(Law before, Law after, Axioms axioms, Collection<Region> regions) {
    this.before = State.of(before.book(), before.day());
    this.after = State.of(after.book(), after.day());
    List<State> states = List.of(this.before, this.after);
    for (State state : states) {
      for (InForce.Entry entry : state.inForce().entries()) {
        ConditionFacts.visit(entry.period().condition(), this::collect);
      }
    }
    List<Condition> others = regions.stream().map(this::inside).toList();
    this.searcher = new Searcher(after.book(), axioms, states, others);
  }

  private void collect(Condition leaf) {
    if (leaf instanceof Condition.OneOf(Fact fact, List<String> values)) {
      named.computeIfAbsent(fact, f -> new LinkedHashSet<>()).addAll(values);
    }
  }

  /// An item of the region unlike each of these; none where no outcome changes, where one hangs on
  /// an unknown fact, or where the solver finds none.
  ///
  /// @param catalogue the facts of the chips of the catalogue
  Optional<Witness> of(Region region, Collection<Facts> catalogue) {
    if (!region.changesOutcome()
        || region.before().outcome() == Outcome.NEEDS_INFORMATION
        || region.after().outcome() == Outcome.NEEDS_INFORMATION) {
      return Optional.empty();
    }
    List<Case.Part> parts =
        List.of(
            new Case.Part(0, before, before.outcome().when(region.before().outcome())),
            new Case.Part(0, after, after.outcome().when(region.after().outcome())),
            new Case.Part(0, after, inside(region)),
            new Case.Part(0, after, unlike(catalogue)));
    return searcher.search(new Case(parts, List.of(), Set.of())) instanceof Search.Found found
        ? Optional.of(found.witness())
        : Optional.empty();
  }

  /// The region as a condition: its standpoint and kind of item, its first destination, its ranges.
  private Condition inside(Region region) {
    List<Condition> parts = new ArrayList<>();
    String place = region.destinations().getFirst();
    Facts plain = region.standpoint().facts(after.vocabulary(), place).build();
    for (Fact fact : after.vocabulary().facts()) {
      FactValue value = region.kind().fixed().getOrDefault(fact, plain.get(fact));
      if (region.kind().fixed().containsKey(fact) || !isFree(fact)) {
        is(fact, value).ifPresent(parts::add);
      }
    }
    List<Condition> boxes = new ArrayList<>();
    region.boxes().forEach(box -> boxes.add(all(box.stream().map(Limit::asCondition).toList())));
    parts.add(new Condition.Or(boxes));
    return all(parts);
  }

  /// Whether the solver may choose a fact: a figure of the item, or the place that the destination
  /// follows from.
  private static boolean isFree(Fact fact) {
    return ItemSpace.isFigure(fact)
        || fact.kind() == FactKind.DESTINATION && !fact.name().equals(DESTINATION);
  }

  private Optional<Condition> is(Fact fact, FactValue value) {
    return switch (value) {
      case FactValue.Truth truth -> {
        Condition holds = new Condition.Holds(fact);
        yield Optional.of(truth.value() ? holds : new Condition.Not(holds));
      }
      case FactValue.Number number -> Optional.of(equal(fact, number.value()));
      case FactValue.Text text when text.value().isEmpty() -> isNone(fact);
      case FactValue.Text text -> Optional.of(new Condition.OneOf(fact, List.of(text.value())));
      case FactValue.Readings _, FactValue.Unknown _ -> Optional.empty();
    };
  }

  /// A text that no provision names.
  private Optional<Condition> isNone(Fact fact) {
    Set<String> values = named.getOrDefault(fact, Set.of());
    return values.isEmpty() || fact.type() == FactType.COUNTRY
        ? Optional.empty()
        : Optional.of(new Condition.Not(new Condition.OneOf(fact, List.copyOf(values))));
  }

  private static Condition unlike(Collection<Facts> catalogue) {
    List<Condition> parts = new ArrayList<>();
    for (Facts chip : catalogue) {
      List<Condition> same = new ArrayList<>();
      for (Fact fact : chip.vocabulary().facts()) {
        if (fact.kind() == FactKind.ITEM && chip.get(fact) instanceof FactValue.Number number) {
          same.add(equal(fact, number.value()));
        }
      }
      parts.add(new Condition.Not(all(same)));
    }
    return all(parts);
  }

  private static Condition equal(Fact fact, double value) {
    return new Condition.Comparison(
        new Term.OfFact(fact), Operator.EQUAL, new Term.Constant(value));
  }

  private static Condition all(List<Condition> parts) {
    return parts.isEmpty() ? new Condition.Constant(true) : new Condition.And(parts);
  }

  @Override
  public void close() {
    searcher.close();
  }
}
