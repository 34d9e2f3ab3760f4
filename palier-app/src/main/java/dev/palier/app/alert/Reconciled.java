package dev.palier.app.alert;

import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.Outcome;
import dev.palier.screening.disposition.Reconciliation;
import java.util.List;

/// What screenings did to the alerts of their parties, one answer for each screening, in its order.
public record Reconciled(List<Reconciliation> answers) {

  public Reconciled {
    answers = List.copyOf(answers);
  }

  /// The alerts that are new.
  public List<Alert> opened() {
    return of(Outcome.Opened.class);
  }

  /// The alerts whose false positive no longer holds.
  public List<Alert> reopened() {
    return of(Outcome.Reopened.class);
  }

  /// The known alerts of which something else changed.
  public List<Alert> refreshed() {
    return of(Outcome.Refreshed.class);
  }

  /// The alerts that a false positive keeps out of the work list.
  public List<Alert> suppressed() {
    return of(Outcome.Suppressed.class);
  }

  private List<Alert> of(Class<? extends Outcome> kind) {
    return answers.stream()
        .flatMap(answer -> answer.outcomes().stream())
        .filter(kind::isInstance)
        .map(Outcome::alert)
        .toList();
  }
}
