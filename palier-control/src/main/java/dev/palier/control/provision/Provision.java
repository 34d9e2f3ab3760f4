package dev.palier.control.provision;

import dev.palier.control.fact.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
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

  /// The same provision with its text ending on a day, and nothing after it.
  public Provision endingOn(LocalDate day) {
    List<Period> earlier = new ArrayList<>();
    for (Period period : periods) {
      if (period.covers(day)) {
        earlier.add(period.endingOn(day));
      } else if (period.from().isBefore(day)) {
        earlier.add(period);
      }
    }
    earlier.removeIf(period -> !period.from().isBefore(period.until()));
    return new Provision(id, regime, title, consequence, earlier, enforcement);
  }

  /// The same provision with one more period.
  public Provision with(Period later) {
    List<Period> all = new ArrayList<>(periods);
    all.add(later);
    return new Provision(id, regime, title, consequence, all, enforcement);
  }

  /// The same provision with its enforcement changed once more, in place of what was to come.
  public Provision enforcedFrom(Enforcement change) {
    List<Enforcement> all = new ArrayList<>();
    enforcement.stream().filter(known -> known.from().isBefore(change.from())).forEach(all::add);
    all.add(change);
    return new Provision(id, regime, title, consequence, periods, all);
  }
}
