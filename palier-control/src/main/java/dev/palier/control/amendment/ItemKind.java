package dev.palier.control.amendment;

import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.fact.LocalText;
import java.util.Map;

/// A kind of item whose figures vary together, such as processors, with the facts that are the same
/// for all of its kind.
public record ItemKind(String id, LocalText title, Map<Fact, FactValue> fixed) {

  public ItemKind {
    fixed = Map.copyOf(fixed);
  }

  /// Whether an item with these facts is of this kind: what is true or not of all of its kind is so
  /// of the item.
  boolean fits(Facts facts) {
    return fixed.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof FactValue.Truth)
        .allMatch(entry ->
            facts.get(entry.getKey()) instanceof FactValue.Truth its
                && its.value() == ((FactValue.Truth) entry.getValue()).value());
  }
}
