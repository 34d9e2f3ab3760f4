package dev.palier.control.provision;

import dev.palier.control.fact.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One effective-dated rule of a regime, such as `3A090.a`: condition, consequence, citation.
///
/// Its text and its enforcement are two time lines: the periods say what was written when, the
/// enforcement says when it bites.
///
/// @param periods in the order of time, without overlap
/// @param enforcement in the order of time; empty means enforced for as long as there is a text
public record Provision(
    String id,
    String regime,
    LocalText title,
    Consequence consequence,
    List<Period> periods,
    List<Enforcement> enforcement) {

  public Provision {
    periods = List.copyOf(periods);
    enforcement = List.copyOf(enforcement);
  }

  /// The text in force on a day.
  public Optional<Period> findPeriod(LocalDate day) {
    return periods.stream().filter(period -> period.covers(day)).findFirst();
  }

  /// Whether and how the text is enforced on a day.
  public Enforcement.State enforcementOn(LocalDate day) {
    Enforcement.State state = Enforcement.State.ENFORCED;
    for (Enforcement change : enforcement) {
      if (!day.isBefore(change.from())) {
        state = change.state();
      }
    }
    return state;
  }
}
