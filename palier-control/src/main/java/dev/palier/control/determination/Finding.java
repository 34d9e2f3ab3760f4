package dev.palier.control.determination;

import dev.palier.control.condition.Trace;
import dev.palier.control.condition.Truth;
import dev.palier.control.provision.Enforcement;
import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;

/// One provision's verdict on one transaction, with the trace that leads to it.
public record Finding(
    Provision provision, Period period, Enforcement.State enforcement, Trace trace) {

  public Truth verdict() {
    return trace.truth();
  }

  public String id() {
    return provision.id();
  }

  /// Whether an outcome may rest on it: its text is enforced, or whether it is cannot be told.
  public boolean bites() {
    return enforcement.bites();
  }
}
