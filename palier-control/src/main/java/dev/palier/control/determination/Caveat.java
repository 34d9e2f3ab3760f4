package dev.palier.control.determination;

import dev.palier.control.fact.Fact;
import dev.palier.control.provision.Provision;
import java.time.LocalDate;

/// Something the reader of an answer must know.
public sealed interface Caveat {

  /// The answer rests on a statute book with a draft laid over it, and is not what the law says.
  record Drafted() implements Caveat {}

  /// The question is asked for a date after the regime's data was last checked.
  record AfterLastVerified(String regime, LocalDate lastVerified) implements Caveat {}

  /// Something of the regime could not be confirmed for this date.
  record Unconfirmed(String regime, String text) implements Caveat {}

  /// The answer rests on a provision whose text or enforcement is unconfirmed.
  record UnconfirmedProvision(Provision provision) implements Caveat {}

  /// The answer rests on an estimate.
  record Estimate(Fact fact, String basis) implements Caveat {}

  /// The order says no, and a screening finds a match.
  record Contradicted(Fact fact, String found) implements Caveat {}

  /// The answer rests on a value that was not stated.
  record Assumed(Fact fact, String reason) implements Caveat {}
}
