package dev.palier.screening.disposition;

import java.util.List;
import java.util.Optional;

/// What one screening of one party means for its alerts.
public record Reconciliation(List<Outcome> outcomes) {

  public Reconciliation {
    outcomes = List.copyOf(outcomes);
  }

  /// What a store must keep.
  public List<Change> changes() {
    return outcomes.stream().map(Outcome::findChange).flatMap(Optional::stream).toList();
  }

  /// The alerts that a false positive keeps out of the work list.
  public List<Alert> suppressed() {
    return outcomes.stream()
        .filter(Outcome.Suppressed.class::isInstance)
        .map(Outcome::alert)
        .toList();
  }
}
