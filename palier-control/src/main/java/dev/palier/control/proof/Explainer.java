package dev.palier.control.proof;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.Evaluator;
import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Facts;
import java.util.HashMap;
import java.util.Map;

/// What the explainer says of conditions for one transaction under one state of the law; a YES
/// holds whatever the unknown facts turn out to be.
final class Explainer {

  private final State state;
  private final Evaluator evaluator;
  private final Map<String, Truth> verdicts = new HashMap<>();

  Explainer(State state, Facts facts) {
    this.state = state;
    this.evaluator = new Evaluator(facts, state.day(), this::verdict);
  }

  Truth truth(Condition condition) {
    return evaluator.trace(condition).truth();
  }

  private Truth verdict(String provision) {
    Truth known = verdicts.get(provision);
    if (known == null) {
      int place = state.inForce().place(provision);
      known =
          place < 0 ? Truth.NO : truth(state.inForce().entries().get(place).period().condition());
      verdicts.put(provision, known);
    }
    return known;
  }
}
