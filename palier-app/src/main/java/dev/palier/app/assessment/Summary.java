package dev.palier.app.assessment;

import dev.palier.app.text.Messages;
import dev.palier.control.determination.Caveat;
import dev.palier.control.determination.Determination;
import dev.palier.control.determination.ExceptionFinding;
import dev.palier.control.determination.Finding;
import dev.palier.control.determination.Need;
import dev.palier.control.determination.NotAsked;
import dev.palier.control.determination.Outcome;
import dev.palier.control.determination.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One sentence or two for a determination: "Licence required under letter-2025-h20; review: case
/// by case."
public final class Summary {

  private final Messages messages;

  public Summary(Messages messages) {
    this.messages = messages;
  }

  public String of(Determination determination) {
    List<String> parts = new ArrayList<>();
    parts.add(opening(determination));
    review(determination).ifPresent(parts::add);
    if (determination.outcome() != Outcome.NEEDS_INFORMATION) {
      determination.notAsked().stream()
          .map(NotAsked::kind)
          .map(kind -> messages.of("not-asked", kind))
          .forEach(parts::add);
    }
    return String.join(messages.get("list.separator"), parts) + messages.get("sentence.end");
  }

  private Optional<String> review(Determination determination) {
    Review review = determination.review();
    if (review.undetermined()) {
      return Optional.of(messages.get("summary.review-undetermined"));
    }
    if (review.policy() != null) {
      return Optional.of(messages.get("summary.review", messages.of("review", review.policy())));
    }
    return determination.outcome() == Outcome.LICENCE_REQUIRED
        ? Optional.of(messages.get("summary.review-unpublished"))
        : Optional.empty();
  }

  private String opening(Determination determination) {
    return switch (determination.outcome()) {
      case NO_REQUIREMENT_FOUND -> messages.get("summary.NO_REQUIREMENT_FOUND");
      case LICENCE_REQUIRED ->
          messages.get("summary.LICENCE_REQUIRED", ids(determination.requirements().certain()));
      case PROHIBITED ->
          messages.get("summary.PROHIBITED", ids(determination.requirements().prohibitions()));
      case EXCEPTION_AVAILABLE ->
          messages.get(
              "summary.EXCEPTION_AVAILABLE",
              availableSymbols(determination),
              ids(determination.requirements().certain()));
      case NEEDS_INFORMATION ->
          messages.get("summary.NEEDS_INFORMATION", neededLabels(determination));
    };
  }

  /// What the outcome rests on, in a few words for a table.
  public String reason(Determination determination) {
    return switch (determination.outcome()) {
      case LICENCE_REQUIRED -> ids(determination.requirements().certain());
      case PROHIBITED -> ids(determination.requirements().prohibitions());
      case EXCEPTION_AVAILABLE ->
          availableSymbols(determination) + " ← " + ids(determination.requirements().certain());
      case NEEDS_INFORMATION -> messages.get("reason.needs", neededLabels(determination));
      case NO_REQUIREMENT_FOUND ->
          determination.notAsked().stream()
              .map(side -> messages.of("not-asked", side.kind()))
              .collect(Collectors.joining(messages.get("list.separator")));
    };
  }

  private static String availableSymbols(Determination determination) {
    return determination.requirements().exceptions().stream()
        .filter(exception -> exception.state() == ExceptionFinding.State.AVAILABLE)
        .map(ExceptionFinding::symbol)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /// The facts that the outcome waits for: "ultimate parent's headquarters".
  public String neededLabels(Determination determination) {
    return determination.needs().stream()
        .filter(Need::changesOutcome)
        .map(need -> need.fact().label().in(messages.language()))
        .collect(Collectors.joining(", "));
  }

  private static String ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).collect(Collectors.joining(", "));
  }

  /// A caveat in words.
  public String caveat(Caveat caveat) {
    return switch (caveat) {
      case Caveat.Drafted _ -> messages.get("caveat.Drafted");
      case Caveat.AfterLastVerified after ->
          messages.get("caveat.AfterLastVerified", after.regime(), after.lastVerified().toString());
      case Caveat.Unconfirmed unconfirmed ->
          messages.get("caveat.Unconfirmed", unconfirmed.regime(), unconfirmed.text());
      case Caveat.UnconfirmedProvision provision ->
          messages.get("caveat.UnconfirmedProvision", provision.provision().id());
      case Caveat.Estimate estimate ->
          messages.get(
              "caveat.Estimate", estimate.fact().label().in(messages.language()), estimate.basis());
      case Caveat.Contradicted contradicted ->
          messages.get(
              "caveat.Contradicted",
              contradicted.fact().label().in(messages.language()),
              contradicted.found());
      case Caveat.Assumed assumed ->
          messages.get(
              "caveat.Assumed", assumed.fact().label().in(messages.language()), assumed.reason());
    };
  }
}
