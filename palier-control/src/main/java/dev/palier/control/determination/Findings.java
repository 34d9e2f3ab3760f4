package dev.palier.control.determination;

import dev.palier.control.condition.Evaluator;
import dev.palier.control.condition.Trace;
import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Facts;
import dev.palier.control.provision.Consequence;
import dev.palier.control.regime.InForce;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The verdicts of all provisions whose text stands on a day, in the order in which they build on
/// one another.
public final class Findings {

  private final InForce inForce;
  private final Finding[] findings;

  private Findings(InForce inForce, Finding[] findings) {
    this.inForce = inForce;
    this.findings = findings;
  }

  static Findings of(InForce inForce, Facts facts, LocalDate asOf) {
    List<InForce.Entry> entries = inForce.entries();
    Finding[] findings = new Finding[entries.size()];
    Evaluator evaluator =
        new Evaluator(
            facts,
            asOf,
            provision -> {
              int place = inForce.place(provision);
              return place < 0 ? Truth.NO : findings[place].verdict();
            });
    for (int i = 0; i < findings.length; i++) {
      InForce.Entry entry = entries.get(i);
      Trace trace = evaluator.trace(entry.period().condition());
      findings[i] = new Finding(entry, trace);
    }
    return new Findings(inForce, findings);
  }

  public List<Finding> list() {
    return Collections.unmodifiableList(Arrays.asList(findings));
  }

  /// The verdict of a provision; NO where its text does not stand on the day.
  public Truth verdict(String provision) {
    int place = inForce.place(provision);
    return place < 0 ? Truth.NO : findings[place].verdict();
  }

  /// Whether a provision applies and bites.
  boolean bars(String provision) {
    int place = inForce.place(provision);
    return place >= 0 && findings[place].bites() && findings[place].verdict() == Truth.YES;
  }

  /// Whether a provision may apply, and bites.
  boolean mayBar(String provision) {
    int place = inForce.place(provision);
    return place >= 0 && findings[place].bites() && findings[place].verdict() == Truth.UNKNOWN;
  }

  /// The findings whose provisions have a consequence of this kind.
  public List<Finding> with(Class<? extends Consequence> kind) {
    int[] places = inForce.places(kind);
    Finding[] chosen = new Finding[places.length];
    for (int i = 0; i < places.length; i++) {
      chosen[i] = findings[places[i]];
    }
    return Collections.unmodifiableList(Arrays.asList(chosen));
  }

  InForce inForce() {
    return inForce;
  }
}
