package dev.palier.control.determination;

import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactKind;
import dev.palier.control.provision.Provision;
import java.util.List;

/// A side of the transaction that was not stated, and the provisions that were therefore not
/// decided.
public record NotAsked(FactKind kind, List<Fact> facts, List<Provision> provisions) {

  public NotAsked {
    facts = List.copyOf(facts);
    provisions = List.copyOf(provisions);
  }
}
