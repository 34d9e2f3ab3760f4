package dev.palier.control.amendment;

import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactKind;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.fact.LocalText;
import dev.palier.control.fact.Vocabulary;
import java.util.Map;

/// What is taken as known of a transaction beside its item and its destination, such as "an
/// ordinary sale".
///
/// @param stated the facts that it states
public record Standpoint(String id, LocalText title, Map<Fact, FactValue> stated) {

  private static final String ASSUMED = "taken for the comparison";

  public Standpoint {
    stated = Map.copyOf(stated);
  }

  /// The facts of a transaction to a destination; what comes with an application, what is not
  /// confirmed in law, and what has an assumption of its own are left as they are.
  ///
  /// @param destination the code under which the rules read the place
  public Facts.Builder facts(Vocabulary vocabulary, String destination) {
    Facts.Builder facts = Facts.builder(vocabulary);
    for (Fact fact : vocabulary.facts()) {
      boolean open =
          fact.kind() == FactKind.LAW
              || fact.kind() == FactKind.APPLICATION
              || fact.findAssumption().isPresent();
      switch (fact.type()) {
        case COUNTRY -> facts.set(fact.name(), new FactValue.Text(destination, ASSUMED));
        case TRUTH -> {
          if (!open) {
            facts.set(fact.name(), new FactValue.Truth(false, ASSUMED));
          }
        }
        case TEXT -> facts.set(fact.name(), new FactValue.Text("", ASSUMED));
        case NUMBER -> facts.set(fact.name(), new FactValue.Number(0, ASSUMED, false));
      }
    }
    stated.forEach((fact, value) -> facts.set(fact.name(), value));
    for (FactKind kind : FactKind.values()) {
      facts.asked(kind);
    }
    return facts;
  }
}
