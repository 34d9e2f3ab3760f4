package dev.palier.control.determination;

import dev.palier.control.condition.Trace;
import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Fact;
import dev.palier.control.provision.Enforcement;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.InForce;
import java.util.List;

/// One provision's verdict on one transaction, with the trace that leads to it.
///
/// @param entry the provision with its text and enforcement on the day
public record Finding(InForce.Entry entry, Trace trace) {

  public Provision provision() {
    return entry.provision();
  }

  public Period period() {
    return entry.period();
  }

  public Enforcement.State enforcement() {
    return entry.enforcement();
  }

  /// The facts that its condition asks for itself.
  public List<Fact> facts() {
    return entry.facts();
  }

  public Truth verdict() {
    return trace.truth();
  }

  public String id() {
    return provision().id();
  }

  /// Whether an outcome may rest on it: its text is enforced, or whether it is cannot be told.
  public boolean bites() {
    return enforcement().bites();
  }
}
