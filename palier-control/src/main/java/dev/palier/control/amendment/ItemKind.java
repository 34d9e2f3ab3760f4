package dev.palier.control.amendment;

import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.LocalText;
import java.util.Map;

/// A kind of item whose figures vary together, such as processors, with the facts that are the same
/// for all of its kind.
public record ItemKind(String id, LocalText title, Map<Fact, FactValue> fixed) {

  public ItemKind {
    fixed = Map.copyOf(fixed);
  }
}
