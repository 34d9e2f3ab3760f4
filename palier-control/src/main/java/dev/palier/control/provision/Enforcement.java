package dev.palier.control.provision;

import java.time.LocalDate;

/// A change in how a provision's text is enforced: from a day on, in a state, by some act.
public record Enforcement(LocalDate from, State state, String cite) {

  /// Whether the text bites.
  public enum State {
    ENFORCED,
    /// In force, but compliance is due later.
    NOT_YET_DUE,
    /// The authority announced that it does not enforce the text.
    NOT_ENFORCED,
    /// Stayed by a published rule.
    STAYED,
    /// Whether it is enforced hangs on an act that was announced and not seen.
    UNCONFIRMED;

    /// Whether an outcome may rest on a provision in this state.
    public boolean bites() {
      return switch (this) {
        case ENFORCED, UNCONFIRMED -> true;
        case NOT_YET_DUE, NOT_ENFORCED, STAYED -> false;
      };
    }
  }
}
