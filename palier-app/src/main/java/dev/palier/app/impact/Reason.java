package dev.palier.app.impact;

import dev.palier.control.determination.Finding;
import dev.palier.control.provision.Confidence;
import dev.palier.control.provision.Consequence;
import dev.palier.control.provision.Enforcement;
import java.util.Optional;

/// One provision that stands otherwise after than before, such as `letter-2025-h20`, which now
/// applies.
///
/// @param before its verdict before; empty where its text did not stand
/// @param after its verdict after; empty where its text does not stand
public record Reason(
    String provision,
    Standing was,
    Standing is,
    Optional<Finding> before,
    Optional<Finding> after) {

  /// What of a provision or of the order's facts made the difference.
  public enum Cause {
    TEXT_BEGINS,
    TEXT_CHANGES,
    TEXT_ENDS,
    ENFORCEMENT,
    /// Its own text is the same; what it builds on is not, such as a country group.
    CONDITION
  }

  public Cause cause() {
    if (before.isEmpty()) {
      return Cause.TEXT_BEGINS;
    }
    if (after.isEmpty()) {
      return Cause.TEXT_ENDS;
    }
    Finding earlier = before.get();
    Finding later = after.get();
    if (earlier.enforcement() != later.enforcement()) {
      return Cause.ENFORCEMENT;
    }
    return earlier.period().equals(later.period()) ? Cause.CONDITION : Cause.TEXT_CHANGES;
  }

  /// The side on which it stands, or stood last: where its citation is read.
  public Finding telling() {
    return is == Standing.ABSENT
        ? before.or(() -> after).orElseThrow()
        : after.or(() -> before).orElseThrow();
  }

  /// Whether the side that it tells of is unconfirmed, in its text or its enforcement.
  public boolean unconfirmed() {
    return telling().enforcement() == Enforcement.State.UNCONFIRMED
        || telling().period().confidence() == Confidence.LOW;
  }

  /// Whether an answer names it among its reasons; a paragraph, a tariff and the importing side
  /// stand beside.
  boolean bearsOnAnswer() {
    return switch (telling().provision().consequence()) {
      case Consequence.RequiresLicence _,
          Consequence.Prohibits _,
          Consequence.GrantsException _,
          Consequence.SetsReviewPolicy _ ->
          true;
      case Consequence.Classifies _,
          Consequence.MeetsParagraph _,
          Consequence.Notes _,
          Consequence.Asks _,
          Consequence.LeviesTariff _,
          Consequence.RestrictsImport _ ->
          false;
    };
  }

  /// Whether it makes an outcome itself; a classification or a review policy follows it.
  public boolean decidesOutcome() {
    return telling().provision().consequence().bearsOnOutcome();
  }

  /// The kind of its consequence, such as `RequiresLicence`.
  public Class<? extends Consequence> kind() {
    return telling().provision().consequence().getClass();
  }
}
