package dev.palier.control.proof;

import dev.palier.control.condition.Condition;
import dev.palier.control.determination.OutcomeConditions;
import dev.palier.control.fact.Fact;
import dev.palier.control.provision.Consequence.RequiresLicence;
import dev.palier.control.provision.Consequence.SetsReviewPolicy;
import dev.palier.control.regime.InForce;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Draws up what is to be proved of one state of the law. A property that speaks of a provision
/// whose text does not stand on the day is left out.
final class Properties {

  private final State state;
  private final OutcomeConditions outcome;
  private final List<Property> all = new ArrayList<>();

  private Properties(State state) {
    this.state = state;
    this.outcome = state.outcome();
  }

  static List<Property> of(State state, Obligations obligations) {
    Properties properties = new Properties(state);
    obligations.exclusions().forEach(properties::exclusive);
    properties.reachable();
    properties.usable();
    obligations.figures().forEach(properties::figure);
    obligations.comparisons().forEach(properties::monotone);
    obligations.bars().forEach(properties::barred);
    properties.reviewed();
    return properties.all;
  }

  private void exclusive(Exclusion exclusion) {
    String first = exclusion.first();
    String second = exclusion.second();
    if (stands(first) && stands(second)) {
      add(
          Family.EXCLUSIVE,
          first + "/" + second,
          Case.of(state, and(applies(first), applies(second))),
          List.of(first, second),
          exclusion.citation().toString(),
          first,
          second);
    }
  }

  private void reachable() {
    for (InForce.Entry entry : state.inForce().entries()) {
      String id = entry.provision().id();
      add(Family.REACHABLE, id, Case.of(state, applies(id)), List.of(id), "", id);
    }
  }

  private void usable() {
    outcome
        .exceptions()
        .forEach((id, open) ->
            add(Family.USABLE, id, Case.of(state, lifted(open)), List.of(id), "", id));
    outcome
        .reviews()
        .forEach((id, governs) ->
            add(Family.GOVERNS, id, Case.of(state, and(licence(), governs)), List.of(id), "", id));
  }

  private void figure(Fact figure) {
    CapabilityComparison alone =
        CapabilityComparison.ofOne(figure, Phrases.of(Family.MONOTONE, figure.label()));
    monotone(alone);
    add(
        Family.CLOSED,
        figure.name(),
        alone.looking(state, licence(), lifted(outcome.excepted())),
        List.of(),
        "",
        figure.label());
  }

  private void monotone(CapabilityComparison comparison) {
    Condition free = and(not(outcome.required()), not(outcome.prohibited()));
    all.add(
        new Property(
            Family.MONOTONE.word() + "/" + comparison.id(),
            Family.MONOTONE,
            comparison.says(),
            comparison.looking(state, outcome.required(), free),
            List.of(),
            ""));
  }

  private void barred(Bar bar) {
    List<String> closed = outcome.exceptions().keySet().stream().filter(bar::closes).toList();
    if (!closed.isEmpty()) {
      Condition open =
          new Condition.Or(
              closed.stream().map(id -> outcome.exceptions().getOrDefault(id, never())).toList());
      add(
          Family.BARRED,
          bar.id(),
          Case.of(state, and(biting(bar.condition()), lifted(open))),
          bar.exceptions().isEmpty() ? List.of() : closed,
          bar.citation().toString(),
          bar.says());
    }
  }

  private void reviewed() {
    for (int place : state.inForce().places(RequiresLicence.class)) {
      InForce.Entry entry = state.inForce().entries().get(place);
      if (entry.enforcement().bites()) {
        reviewed(entry.provision().id());
      }
    }
  }

  private void reviewed(String requirement) {
    List<Map.Entry<String, Condition>> its =
        outcome.reviews().entrySet().stream()
            .filter(review -> policy(review.getKey()).of().contains(requirement))
            .toList();
    Condition some = new Condition.Or(its.stream().map(Map.Entry::getValue).toList());
    add(
        Family.REVIEWED,
        requirement,
        Case.of(state, and(licence(), applies(requirement), not(some))),
        List.of(requirement),
        "",
        requirement);
    List<Condition> clashes = new ArrayList<>();
    for (int i = 0; i < its.size(); i++) {
      for (int j = i + 1; j < its.size(); j++) {
        if (policy(its.get(i).getKey()).policy() != policy(its.get(j).getKey()).policy()) {
          clashes.add(and(its.get(i).getValue(), its.get(j).getValue()));
        }
      }
    }
    if (!clashes.isEmpty()) {
      add(
          Family.SINGLE,
          requirement,
          Case.of(
              state, and(licence(), applies(requirement), new Condition.Or(List.copyOf(clashes)))),
          List.of(requirement),
          "",
          requirement);
    }
  }

  private void add(
      Family family,
      String name,
      Case sought,
      List<String> provisions,
      String source,
      Object... words) {
    all.add(
        new Property(
            family.word() + "/" + name,
            family,
            Phrases.of(family, words),
            sought,
            provisions,
            source));
  }

  /// A licence is required, and nothing lifts or swallows the requirement.
  private Condition licence() {
    return and(outcome.required(), not(outcome.prohibited()), not(outcome.excepted()));
  }

  /// A licence would be required, and this exception lifts the requirement.
  private Condition lifted(Condition exception) {
    return and(outcome.required(), not(outcome.prohibited()), exception);
  }

  private SetsReviewPolicy policy(String id) {
    InForce inForce = state.inForce();
    return (SetsReviewPolicy) inForce.entries().get(inForce.place(id)).provision().consequence();
  }

  /// A condition with the provisions left out that do not bite, such as a rule that is stayed.
  private Condition biting(Condition condition) {
    return switch (condition) {
      case Condition.Applies(String id) -> bites(id) ? condition : never();
      case Condition.Not(Condition part) -> not(biting(part));
      case Condition.And(List<Condition> parts) ->
          new Condition.And(parts.stream().map(this::biting).toList());
      case Condition.Or(List<Condition> parts) ->
          new Condition.Or(parts.stream().map(this::biting).toList());
      case Condition.Constant _,
          Condition.Holds _,
          Condition.Comparison _,
          Condition.OneOf _,
          Condition.InCountries _ ->
          condition;
    };
  }

  private boolean bites(String provision) {
    return stands(provision)
        && state.inForce().entries().get(state.inForce().place(provision)).enforcement().bites();
  }

  private boolean stands(String provision) {
    return state.inForce().place(provision) >= 0;
  }

  private static Condition applies(String provision) {
    return new Condition.Applies(provision);
  }

  private static Condition not(Condition part) {
    return new Condition.Not(part);
  }

  private static Condition and(Condition... parts) {
    return new Condition.And(List.of(parts));
  }

  private static Condition never() {
    return new Condition.Constant(false);
  }
}
