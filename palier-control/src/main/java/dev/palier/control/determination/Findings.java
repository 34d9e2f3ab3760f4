package dev.palier.control.determination;

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

  /// The verdicts of every provision.
  static Findings of(InForce inForce, Facts facts, LocalDate asOf) {
    Trace[] traces = inForce.conditions().trace(facts, asOf);
    Finding[] findings = new Finding[traces.length];
    for (int place = 0; place < traces.length; place++) {
      findings[place] = new Finding(inForce.entries().get(place), traces[place]);
    }
    return new Findings(inForce, findings);
  }

  /// The verdicts of the provisions that an outcome rests on, and of those they build on; the
  /// others are left out, and only [Requirements] may be made of it.
  static Findings decisive(InForce inForce, Facts facts, LocalDate asOf) {
    Trace[] traces = inForce.decisiveConditions().trace(facts, asOf);
    Finding[] findings = new Finding[inForce.entries().size()];
    for (int i = 0; i < traces.length; i++) {
      int place = inForce.decisive()[i];
      findings[place] = new Finding(inForce.entries().get(place), traces[i]);
    }
    return new Findings(inForce, findings);
  }

  public List<Finding> list() {
    return Collections.unmodifiableList(Arrays.asList(findings));
  }

  int size() {
    return findings.length;
  }

  /// The finding at a place of [InForce#entries].
  Finding at(int place) {
    return findings[place];
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
