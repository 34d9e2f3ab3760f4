package dev.palier.control.determination;

import dev.palier.control.provision.Consequence;
import java.util.List;

/// A licence exception that lifts the requirements found, or may.
///
/// @param state whether it is open
public record ExceptionFinding(Finding finding, State state) {

  /// Whether an exception may be used.
  public enum State {
    /// Its text applies and nothing bars it; its conditions remain to be met.
    AVAILABLE,
    /// An unknown fact decides.
    POSSIBLE,
    /// Its text applies, but another provision bars it or a requirement stands that it does not
    /// lift.
    BARRED
  }

  public Consequence.GrantsException exception() {
    return (Consequence.GrantsException) finding.provision().consequence();
  }

  public String symbol() {
    return exception().symbol();
  }

  public List<String> conditions() {
    return exception().conditions();
  }
}
