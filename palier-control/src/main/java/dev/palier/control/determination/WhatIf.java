package dev.palier.control.determination;

import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactKind;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.provision.Consequence;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.InForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tries the answers to open questions: which facts would change the answer, and whether any of
/// them still can.
final class WhatIf {

  private static final int LIMIT_COMBINATIONS = 512;

  private final InForce inForce;
  private final LocalDate asOf;
  private final AnswerSpace space;

  WhatIf(InForce inForce, AnswerSpace space, LocalDate asOf) {
    this.inForce = inForce;
    this.asOf = asOf;
    this.space = space;
  }

  /// The facts that would change the outcome or the review policy, each with its answers.
  List<Need> needs(Findings findings, Facts facts) {
    List<Need> needs = new ArrayList<>();
    openFacts(findings, facts)
        .forEach((fact, because) -> {
          Need need = new Need(fact, because, answers(fact, facts));
          long reviews =
              need.answers().stream().map(answer -> answer.review().policy()).distinct().count();
          if (need.changesOutcome() || reviews > 1) {
            needs.add(need);
          }
        });
    return needs;
  }

  private List<Need.Answer> answers(Fact fact, Facts facts) {
    List<Need.Answer> answers = new ArrayList<>();
    for (FactValue value : space.answers(fact, facts)) {
      Findings tried = Findings.of(inForce, facts.with(fact, value), asOf);
      Requirements requirements = Requirements.of(tried);
      answers.add(new Need.Answer(value, requirements.outcome(), Review.of(tried, requirements)));
    }
    return answers;
  }

  /// The one outcome that every combination of answers to the open questions gives, if they all
  /// give the same; else NEEDS_INFORMATION.
  ///
  /// Where an open number takes part in a sum, or there are too many combinations, the question
  /// stays open.
  Outcome settle(Findings findings, Facts facts) {
    List<Fact> open =
        openFacts(findings, facts).keySet().stream()
            .filter(fact -> isOpen(fact, facts) && facts.counts(fact))
            .toList();
    Set<Outcome> outcomes = new LinkedHashSet<>();
    int combinations = 1;
    for (Fact fact : open) {
      combinations *= Math.max(1, space.answers(fact, facts).size());
      boolean summed =
          AnswerSpace.isNumber(fact) && !(facts.get(fact) instanceof FactValue.Readings);
      if (combinations > LIMIT_COMBINATIONS || summed) {
        return Outcome.NEEDS_INFORMATION;
      }
    }
    tryAll(open, 0, facts, outcomes);
    return outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.NEEDS_INFORMATION;
  }

  private void tryAll(List<Fact> open, int next, Facts facts, Set<Outcome> outcomes) {
    if (next == open.size()) {
      outcomes.add(Requirements.of(Findings.decisive(inForce, facts, asOf)).outcome());
      return;
    }
    for (FactValue value : space.answers(open.get(next), facts)) {
      tryAll(open, next + 1, facts.with(open.get(next), value), outcomes);
      if (outcomes.size() > 1) {
        return;
      }
    }
  }

  /// The open facts on which an undecided verdict hangs, each with the provisions that name it,
  /// directly or through others.
  private Map<Fact, List<Provision>> openFacts(Findings findings, Facts facts) {
    Map<Fact, List<Provision>> open = new LinkedHashMap<>();
    for (Finding finding : findings.list()) {
      if (hangs(finding)) {
        for (Fact fact : finding.facts()) {
          if (isOpen(fact, facts) && (facts.counts(fact) || fact.kind() == FactKind.APPLICATION)) {
            open.computeIfAbsent(fact, f -> new ArrayList<>()).add(finding.provision());
          }
        }
      }
    }
    return open;
  }

  /// Whether an outcome or a review policy hangs on a verdict that is not decided.
  private static boolean hangs(Finding finding) {
    return finding.verdict() == Truth.UNKNOWN && finding.provision().consequence().decides()
        || finding.verdict() == Truth.NOT_ASKED && decidesReview(finding);
  }

  private static boolean decidesReview(Finding finding) {
    return finding.provision().consequence() instanceof Consequence.SetsReviewPolicy;
  }

  private static boolean isOpen(Fact fact, Facts facts) {
    return switch (facts.get(fact)) {
      case FactValue.Unknown _, FactValue.Readings _ -> true;
      case FactValue.Number _, FactValue.Truth _, FactValue.Text _ -> false;
    };
  }
}
