package dev.palier.control.determination;

import dev.palier.control.condition.Truth;
import dev.palier.control.provision.Consequence;
import java.util.ArrayList;
import java.util.List;

/// The licence requirements and prohibitions that stand against a transaction, those that may, and
/// the exceptions from them.
///
/// @param certain requirements that apply and bite
/// @param possible requirements that bite and hang on an unknown fact that counts
public record Requirements(
    List<Finding> certain,
    List<Finding> possible,
    List<Finding> prohibitions,
    List<Finding> possibleProhibitions,
    List<ExceptionFinding> exceptions) {

  static Requirements of(Findings findings) {
    List<Finding> certain = biting(findings, Consequence.RequiresLicence.class, Truth.YES);
    List<Finding> possible = biting(findings, Consequence.RequiresLicence.class, Truth.UNKNOWN);
    return new Requirements(
        certain,
        possible,
        biting(findings, Consequence.Prohibits.class, Truth.YES),
        biting(findings, Consequence.Prohibits.class, Truth.UNKNOWN),
        exceptions(findings, certain, possible));
  }

  /// The outcome that follows from them.
  ///
  /// A requirement that is certain stands whatever else becomes known, so an unknown list entry
  /// holds back "no requirement found" and "exception available", and never "licence required".
  Outcome outcome() {
    if (!prohibitions.isEmpty()) {
      return Outcome.PROHIBITED;
    }
    if (certain.isEmpty()) {
      return possible.isEmpty() && possibleProhibitions.isEmpty()
          ? Outcome.NO_REQUIREMENT_FOUND
          : Outcome.NEEDS_INFORMATION;
    }
    if (has(ExceptionFinding.State.AVAILABLE)) {
      return possibleProhibitions.isEmpty()
          ? Outcome.EXCEPTION_AVAILABLE
          : Outcome.NEEDS_INFORMATION;
    }
    return has(ExceptionFinding.State.POSSIBLE)
        ? Outcome.NEEDS_INFORMATION
        : Outcome.LICENCE_REQUIRED;
  }

  private boolean has(ExceptionFinding.State state) {
    for (ExceptionFinding exception : exceptions) {
      if (exception.state() == state) {
        return true;
      }
    }
    return false;
  }

  private static List<Finding> biting(
      Findings findings, Class<? extends Consequence> kind, Truth verdict) {
    List<Finding> chosen = new ArrayList<>();
    for (Finding finding : findings.with(kind)) {
      if (finding.bites() && finding.verdict() == verdict) {
        chosen.add(finding);
      }
    }
    return chosen;
  }

  private static List<ExceptionFinding> exceptions(
      Findings findings, List<Finding> certain, List<Finding> possible) {
    List<ExceptionFinding> exceptions = new ArrayList<>();
    if (certain.isEmpty()) {
      return exceptions;
    }
    for (Finding finding : findings.with(Consequence.GrantsException.class)) {
      boolean applies = finding.verdict() == Truth.YES || finding.verdict() == Truth.UNKNOWN;
      if (finding.bites() && applies) {
        exceptions.add(new ExceptionFinding(finding, state(findings, finding, certain, possible)));
      }
    }
    return exceptions;
  }

  private static ExceptionFinding.State state(
      Findings findings, Finding finding, List<Finding> certain, List<Finding> possible) {
    Consequence.GrantsException exception =
        (Consequence.GrantsException) finding.provision().consequence();
    if (!lifts(exception, certain) || exception.bars().stream().anyMatch(findings::bars)) {
      return ExceptionFinding.State.BARRED;
    }
    boolean settled =
        finding.verdict() == Truth.YES
            && lifts(exception, possible)
            && exception.bars().stream().noneMatch(findings::mayBar);
    return settled ? ExceptionFinding.State.AVAILABLE : ExceptionFinding.State.POSSIBLE;
  }

  private static boolean lifts(Consequence.GrantsException exception, List<Finding> requirements) {
    for (Finding requirement : requirements) {
      if (!exception.lifts().contains(requirement.id())) {
        return false;
      }
    }
    return true;
  }
}
