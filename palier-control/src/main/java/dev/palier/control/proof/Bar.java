package dev.palier.control.proof;

import dev.palier.control.condition.Condition;
import dev.palier.control.fact.LocalText;
import dev.palier.control.provision.Citation;
import java.util.List;

/// Transactions for which licence exceptions are closed, such as those with a party on the Entity
/// List.
///
/// @param exceptions the provisions that are closed; empty for all
public record Bar(
    String id, LocalText says, Condition condition, List<String> exceptions, Citation citation) {

  public Bar {
    exceptions = List.copyOf(exceptions);
  }

  boolean closes(String exception) {
    return exceptions.isEmpty() || exceptions.contains(exception);
  }
}
