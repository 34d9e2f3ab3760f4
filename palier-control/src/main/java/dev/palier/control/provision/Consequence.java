package dev.palier.control.provision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What follows where a provision's condition holds.
public sealed interface Consequence {

  /// Whether it makes an outcome: a requirement, a prohibition, or an exception.
  default boolean bearsOnOutcome() {
    return this instanceof RequiresLicence
        || this instanceof Prohibits
        || this instanceof GrantsException;
  }

  /// Whether an outcome or a review policy can hang on it; a question, a tariff or a measure of the
  /// importing side stands beside them.
  default boolean decides() {
    return switch (this) {
      case Asks _, LeviesTariff _, RestrictsImport _ -> false;
      case Classifies _,
          MeetsParagraph _,
          Notes _,
          RequiresLicence _,
          SetsReviewPolicy _,
          GrantsException _,
          Prohibits _ ->
          true;
    };
  }

  /// The item falls under an entry, such as `3A090.a`; of several entries the one with the lowest
  /// rank is the classification.
  record Classifies(String entry, int rank) implements Consequence {}

  /// The item meets a paragraph of an entry, such as `3A090.b.1`.
  record MeetsParagraph(String paragraph) implements Consequence {}

  /// Something that other provisions build on, such as Note 2; it has no effect of its own.
  ///
  /// @param auxiliary whether it is no text of law but a name of our own for a condition that
  ///   several provisions share; an answer does not show it
  record Notes(String meaning, boolean auxiliary) implements Consequence {}

  /// A licence is required.
  ///
  /// @param reason reason for control or section, such as `RS` or `744.11`
  record RequiresLicence(String reason, Basis basis) implements Consequence {}

  /// Applications under the named requirements are reviewed in this way.
  ///
  /// @param insteadOf more general policies that give way where this one applies
  /// @param conditions what an application must bring for it, in words
  record SetsReviewPolicy(
      ReviewPolicy policy, List<String> of, List<String> insteadOf, List<String> conditions)
      implements Consequence {
    public SetsReviewPolicy {
      of = List.copyOf(of);
      insteadOf = List.copyOf(insteadOf);
      conditions = List.copyOf(conditions);
    }
  }

  /// A licence exception lifts the named requirements, unless a bar applies.
  ///
  /// @param bars provisions in whose presence the exception may not be used
  /// @param conditions what its use asks for, in words
  record GrantsException(
      String symbol, List<String> lifts, List<String> bars, List<String> conditions)
      implements Consequence {
    public GrantsException {
      lifts = List.copyOf(lifts);
      bars = List.copyOf(bars);
      conditions = List.copyOf(conditions);
    }
  }

  /// The transaction is prohibited without authorisation.
  record Prohibits(String prohibition) implements Consequence {}

  /// A question that the exporter must be able to answer; it never decides.
  record Asks(String question, @Nullable Integer redFlag) implements Consequence {}

  /// A tariff is due on import.
  record LeviesTariff(int percent, List<String> conditions) implements Consequence {
    public LeviesTariff {
      conditions = List.copyOf(conditions);
    }
  }

  /// The importing side stands in the way.
  record RestrictsImport(ImportMeasure measure, List<String> conditions) implements Consequence {
    public RestrictsImport {
      conditions = List.copyOf(conditions);
    }
  }

  /// How far a measure of the importing side goes.
  enum ImportMeasure {
    /// Shown for context; it stands in no one's way.
    CONTEXT,
    DISCOURAGED,
    CONDITIONAL,
    BARRED
  }
}
