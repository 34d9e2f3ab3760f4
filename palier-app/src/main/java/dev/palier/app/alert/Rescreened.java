package dev.palier.app.alert;

import dev.palier.screening.disposition.Alert;
import java.util.List;

/// What became of the parties under watch when the lists changed.
///
/// @param watched how many parties are under watch
/// @param affected how many of them the change could affect, and were screened again
/// @param expired the alerts that were opened again since the time of their false positive is over
public record Rescreened(int watched, int affected, Reconciled alerts, List<Alert> expired) {

  public Rescreened {
    expired = List.copyOf(expired);
  }
}
