package dev.palier.control.determination;

import dev.palier.control.condition.Evaluator;
import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactKind;
import dev.palier.control.fact.Facts;
import dev.palier.control.provision.Consequence;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.Announcement;
import dev.palier.control.regime.InForce;
import dev.palier.control.regime.Regime;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Answers transactions from a statute book. Safe for use by several threads.
public final class Determiner {

  private static final int REMEMBERED_DAYS = 2_000;

  private final StatuteBook book;
  private final Map<LocalDate, AnswerSpace> spaces = new ConcurrentHashMap<>();

  public Determiner(StatuteBook book) {
    this.book = book;
  }

  public StatuteBook book() {
    return book;
  }

  /// The outcome alone, with its trace discarded: for many dates or designs at once.
  public Outcome outcome(Facts facts, LocalDate asOf) {
    InForce inForce = book.inForce(asOf);
    Outcome outcome = Requirements.of(Findings.decisive(inForce, facts, asOf)).outcome();
    return outcome == Outcome.NEEDS_INFORMATION
        ? whatIf(inForce, asOf).settle(Findings.of(inForce, facts, asOf), facts)
        : outcome;
  }

  /// The verdicts of every provision whose text stands on the day.
  public Findings findings(Facts facts, LocalDate asOf) {
    return Findings.of(book.inForce(asOf), facts, asOf);
  }

  /// The outcome with its review policy, without the findings: for comparing states of the law.
  public Answer answer(Facts facts, LocalDate asOf) {
    InForce inForce = book.inForce(asOf);
    Findings findings = Findings.of(inForce, facts, asOf);
    Requirements requirements = Requirements.of(findings);
    Outcome outcome = settled(requirements.outcome(), findings, facts, inForce, asOf);
    return Answer.of(outcome, Review.of(findings, requirements));
  }

  /// The full answer for what is known of a transaction, as of a date.
  public Determination determine(Facts facts, LocalDate asOf) {
    InForce inForce = book.inForce(asOf);
    Findings findings = Findings.of(inForce, facts, asOf);
    Requirements requirements = Requirements.of(findings);
    Review review = Review.of(findings, requirements);
    Outcome outcome = settled(requirements.outcome(), findings, facts, inForce, asOf);
    boolean open =
        outcome == Outcome.NEEDS_INFORMATION
            || review.undetermined()
            || !requirements.possible().isEmpty()
            || !requirements.possibleProhibitions().isEmpty();
    return new Determination(
        asOf,
        facts,
        outcome,
        Classification.of(findings),
        requirements,
        review,
        findings,
        open ? whatIf(inForce, asOf).needs(findings, facts) : List.of(),
        notAsked(findings, facts),
        questions(findings),
        applying(findings, Consequence.RestrictsImport.class),
        applying(findings, Consequence.LeviesTariff.class),
        announcements(findings, facts, asOf),
        book.lastVerified(),
        Caveats.of(book, findings, facts, asOf));
  }

  private Outcome settled(
      Outcome outcome, Findings findings, Facts facts, InForce inForce, LocalDate asOf) {
    return outcome == Outcome.NEEDS_INFORMATION
        ? whatIf(inForce, asOf).settle(findings, facts)
        : outcome;
  }

  private WhatIf whatIf(InForce inForce, LocalDate asOf) {
    AnswerSpace space = spaces.get(asOf);
    if (space == null) {
      space = new AnswerSpace(inForce, book.geography(), asOf);
      if (spaces.size() < REMEMBERED_DAYS) {
        spaces.put(asOf, space);
      }
    }
    return new WhatIf(inForce, space, asOf);
  }

  private static List<Finding> applying(Findings findings, Class<? extends Consequence> kind) {
    List<Finding> applying = new ArrayList<>();
    for (Finding finding : findings.with(kind)) {
      if (finding.verdict() != Truth.NO) {
        applying.add(finding);
      }
    }
    return applying;
  }

  /// What must be asked: questions that apply, and those that hang on knowledge nobody stated.
  private static List<Finding> questions(Findings findings) {
    List<Finding> questions = applying(findings, Consequence.Asks.class);
    questions.removeIf(finding ->
        !finding.bites() || finding.verdict() != Truth.YES && !hangsOnKnowledge(finding));
    return questions;
  }

  private static boolean hangsOnKnowledge(Finding finding) {
    return finding.facts().stream().anyMatch(fact -> fact.kind() == FactKind.KNOWLEDGE);
  }

  /// The sides of the transaction that nothing was said about, with the requirements that hang on
  /// them.
  private static List<NotAsked> notAsked(Findings findings, Facts facts) {
    Map<FactKind, Set<Fact>> unstated = new EnumMap<>(FactKind.class);
    Map<FactKind, List<Provision>> hanging = new EnumMap<>(FactKind.class);
    for (int place : findings.inForce().bearing()) {
      Finding finding = findings.at(place);
      if (finding.verdict() == Truth.NOT_ASKED) {
        for (Fact fact : finding.facts()) {
          boolean side = fact.kind().decidesOnceAsked() || fact.kind() == FactKind.KNOWLEDGE;
          if (side && !facts.isKnown(fact)) {
            unstated.computeIfAbsent(fact.kind(), kind -> new LinkedHashSet<>()).add(fact);
            List<Provision> its = hanging.computeIfAbsent(fact.kind(), kind -> new ArrayList<>());
            if (its.isEmpty() || !its.getLast().equals(finding.provision())) {
              its.add(finding.provision());
            }
          }
        }
      }
    }
    List<NotAsked> sides = new ArrayList<>();
    unstated.forEach((kind, its) ->
        sides.add(new NotAsked(kind, List.copyOf(its), hanging.getOrDefault(kind, List.of()))));
    return sides;
  }

  private List<Announcement> announcements(Findings findings, Facts facts, LocalDate asOf) {
    Evaluator evaluator = new Evaluator(facts, asOf, findings::verdict);
    List<Announcement> standing = new ArrayList<>();
    for (Regime regime : book.regimes()) {
      for (Announcement announcement : regime.announcements()) {
        if (announcement.standsOn(asOf)
            && evaluator.trace(announcement.condition()).truth() == Truth.YES) {
          standing.add(announcement);
        }
      }
    }
    return standing;
  }
}
