package dev.palier.app.impact;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.assessment.Summary;
import dev.palier.app.report.ViewBuilder;
import dev.palier.app.text.Messages;
import dev.palier.control.determination.Determination;
import dev.palier.control.determination.Finding;
import dev.palier.control.determination.Outcome;
import dev.palier.control.determination.Words;
import dev.palier.control.geography.Geography;
import dev.palier.control.provision.Enforcement;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;

/// Says in one language what changes for an order, and why.
public final class ImpactWords {

  private static final int DECIMALS = 2;

  private final Impact impact;
  private final Messages messages;
  private final ViewBuilder views;
  private final Summary summary;
  private final Words words;

  public ImpactWords(Impact impact, Messages messages, ViewBuilder views, Geography geography) {
    this.impact = impact;
    this.messages = messages;
    this.views = views;
    this.summary = new Summary(messages);
    this.words = new Words(messages.language(), geography);
  }

  /// A side: "2025-11-10", or "2025-11-10 with the draft "…" (draft, not law)".
  public String side(Side side) {
    return side.draft()
        .map(title -> messages.get("impact.side-drafted", side.asOf().toString(), title))
        .orElse(side.asOf().toString());
  }

  /// What the two sides are, in a sentence.
  public String comparison() {
    return messages.get("impact.comparison", side(impact.before()), side(impact.after()));
  }

  /// "Licence required, review: case by case"; what is missing where information is needed.
  public String answer(Assessment.Assessed assessed) {
    Determination determination = assessed.determination();
    String outcome = messages.of("outcome", determination.outcome());
    if (determination.outcome() == Outcome.NEEDS_INFORMATION) {
      return messages.get("impact.needs", outcome, summary.neededLabels(determination));
    }
    String review = review(assessed);
    if (determination.review().undetermined()) {
      return outcome + messages.get("list.comma") + messages.get("summary.review-undetermined");
    }
    return review.isEmpty()
        ? outcome
        : outcome + messages.get("list.comma") + messages.get("summary.review", review);
  }

  /// "case by case"; empty where no licence is required or no policy is published.
  public String review(Assessment.Assessed assessed) {
    return views.review(assessed.determination().review());
  }

  /// "letter-2025-h20 (requirement) now applies: its text begins on 2025-04-09".
  public String reason(Reason reason, OrderImpact.Compared order) {
    return messages.get("impact.reason", effect(reason), cause(reason, order))
        + (reason.unconfirmed() ? messages.get("impact.unconfirmed") : "");
  }

  /// "letter-2025-h20 (requirement) now applies".
  public String effect(Reason reason) {
    return messages.get(
        "impact." + reason.was().name() + "-" + reason.is().name(),
        messages.get(
            "impact.provision",
            reason.provision(),
            messages.get("impact.kind." + reason.kind().getSimpleName())));
  }

  /// Why it stands otherwise: "its text begins on 2025-04-09".
  public String cause(Reason reason, OrderImpact.Compared order) {
    Reason.Cause cause = reason.cause();
    return switch (cause) {
      case TEXT_BEGINS, TEXT_CHANGES, TEXT_ENDS ->
          impact.after().draft().isPresent()
              ? messages.of("impact.draft", cause)
              : messages.get("impact.cause." + cause.name(), day(reason, cause));
      case ENFORCEMENT -> enforcement(reason);
      case CONDITION -> condition(reason, order);
    };
  }

  /// "enforced before, stayed after (90 FR 50857)".
  private String enforcement(Reason reason) {
    Finding after = reason.after().orElseThrow();
    String act =
        after.provision().enforcement().stream()
            .filter(change -> !change.from().isAfter(impact.after().asOf()))
            .map(Enforcement::cite)
            .reduce("", (_, later) -> later);
    return messages.get(
            "impact.cause.ENFORCEMENT",
            messages.of("enforcement", reason.before().orElseThrow().enforcement()),
            messages.of("enforcement", after.enforcement()))
        + (act.isEmpty() ? "" : messages.get("impact.act", act));
  }

  private static String day(Reason reason, Reason.Cause cause) {
    return (cause == Reason.Cause.TEXT_ENDS
            ? reason.before().orElseThrow().period().until()
            : reason.after().orElseThrow().period().from())
        .toString();
  }

  /// What of the condition reads otherwise now; an exception with the same text and the same
  /// verdict hangs on what else stands.
  private String condition(Reason reason, OrderImpact.Compared order) {
    Finding before = reason.before().orElseThrow();
    Finding after = reason.after().orElseThrow();
    return before.verdict() == after.verdict()
        ? messages.get("impact.cause.REST")
        : words.of(after.trace(), order.after().determination().facts());
  }

  public String citation(Reason reason) {
    return reason.telling().period().citation().toString();
  }

  public String title(Reason reason) {
    return reason.telling().provision().title().in(messages.language());
  }

  public String country(String code) {
    return words.country(code);
  }

  /// "USD 1,200,000", each currency by itself; empty where no value is stated.
  public String value(Volume volume) {
    return volume.value().entrySet().stream()
        .map(entry -> entry.getKey() + " " + number(entry.getValue()))
        .collect(Collectors.joining(messages.get("list.separator")));
  }

  public String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getInstance(messages.language());
    format.setMaximumFractionDigits(DECIMALS);
    return format.format(number);
  }

  public String number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  public String outcome(Outcome outcome) {
    return messages.of("outcome", outcome);
  }

  public String change(Change change) {
    return messages.of("impact.change", change);
  }

  public String text(String key, Object... values) {
    return messages.get(key, values);
  }

  /// What must be said under any result.
  public List<String> notes() {
    String rule = messages.get("impact.as-of-replaced");
    return impact.after().draft().isPresent()
        ? List.of(messages.get("impact.not-law"), rule, messages.get("disclaimer"))
        : List.of(rule, messages.get("disclaimer"));
  }
}
