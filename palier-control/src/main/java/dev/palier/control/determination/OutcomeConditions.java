package dev.palier.control.determination;

import dev.palier.control.condition.Condition;
import dev.palier.control.condition.Truth;
import dev.palier.control.provision.Consequence;
import dev.palier.control.provision.Consequence.GrantsException;
import dev.palier.control.provision.Consequence.Prohibits;
import dev.palier.control.provision.Consequence.RequiresLicence;
import dev.palier.control.provision.Consequence.SetsReviewPolicy;
import dev.palier.control.regime.InForce;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The outcome and the review policies of one day, stated as conditions over the verdicts of its
/// provisions, so that what is explained can also be run over columns, proved, and searched.
///
/// An outcome rests on what bites and counts: a verdict of NOT_ASKED is read as NO before these
/// conditions are evaluated ([#counted]). Only provisions that bite are named in them.
///
/// @param prohibited some prohibition applies
/// @param required some licence requirement applies
/// @param exceptions for each licence exception that bites: it applies, nothing bars it, and it
///   lifts every requirement that applies
/// @param reviews for each review policy that bites: it applies, it concerns a requirement that
///   applies, and no more special policy stands in its place
public record OutcomeConditions(
    Condition prohibited,
    Condition required,
    Map<String, Condition> exceptions,
    Map<String, Condition> reviews) {

  private static final Condition NEVER = new Condition.Constant(false);

  public static OutcomeConditions of(InForce inForce) {
    List<String> requirements = biting(inForce, RequiresLicence.class);
    Map<String, Condition> exceptions = new LinkedHashMap<>();
    for (String id : biting(inForce, GrantsException.class)) {
      exceptions.put(id, open(inForce, id, requirements));
    }
    Map<String, Condition> applied = new LinkedHashMap<>();
    for (String id : biting(inForce, SetsReviewPolicy.class)) {
      List<String> its = consequence(inForce, id, SetsReviewPolicy.class).of();
      Condition concerned = anyOf(requirements.stream().filter(its::contains).toList());
      applied.put(id, new Condition.And(List.of(new Condition.Applies(id), concerned)));
    }
    Map<String, Condition> reviews = new LinkedHashMap<>();
    applied.forEach((id, condition) -> reviews.put(id, unlessSpecial(inForce, id, applied)));
    return new OutcomeConditions(
        anyOf(biting(inForce, Prohibits.class)), anyOf(requirements), exceptions, reviews);
  }

  /// Some exception is open.
  public Condition excepted() {
    return exceptions.isEmpty() ? NEVER : new Condition.Or(List.copyOf(exceptions.values()));
  }

  /// When an outcome is given, where every fact is known; never for NEEDS_INFORMATION.
  public Condition when(Outcome outcome) {
    Condition free = new Condition.Not(prohibited);
    return switch (outcome) {
      case PROHIBITED -> prohibited;
      case NO_REQUIREMENT_FOUND -> new Condition.And(List.of(free, new Condition.Not(required)));
      case EXCEPTION_AVAILABLE -> new Condition.And(List.of(free, required, excepted()));
      case LICENCE_REQUIRED ->
          new Condition.And(List.of(free, required, new Condition.Not(excepted())));
      case NEEDS_INFORMATION -> NEVER;
    };
  }

  /// The outcome that follows from the truths of the three conditions.
  public static Outcome outcome(Truth prohibited, Truth required, Truth excepted) {
    if (prohibited == Truth.YES) {
      return Outcome.PROHIBITED;
    }
    if (required != Truth.YES) {
      return required == Truth.NO && prohibited == Truth.NO
          ? Outcome.NO_REQUIREMENT_FOUND
          : Outcome.NEEDS_INFORMATION;
    }
    return switch (excepted) {
      case YES -> prohibited == Truth.NO ? Outcome.EXCEPTION_AVAILABLE : Outcome.NEEDS_INFORMATION;
      case UNKNOWN -> Outcome.NEEDS_INFORMATION;
      case NO, NOT_ASKED -> Outcome.LICENCE_REQUIRED;
    };
  }

  /// A verdict as an outcome counts it: what hangs on a thing that nobody asked about is left out.
  public static Truth counted(Truth verdict) {
    return verdict == Truth.NOT_ASKED ? Truth.NO : verdict;
  }

  private static Condition open(InForce inForce, String id, List<String> requirements) {
    GrantsException exception = consequence(inForce, id, GrantsException.class);
    List<Condition> parts = new ArrayList<>();
    parts.add(new Condition.Applies(id));
    requirements.stream()
        .filter(requirement -> !exception.lifts().contains(requirement))
        .forEach(requirement -> parts.add(not(requirement)));
    exception.bars().stream()
        .filter(bar -> bites(inForce, bar))
        .forEach(bar -> parts.add(not(bar)));
    return new Condition.And(parts);
  }

  private static Condition unlessSpecial(
      InForce inForce, String id, Map<String, Condition> applied) {
    List<Condition> parts = new ArrayList<>();
    applied.forEach((other, condition) -> {
      if (other.equals(id)) {
        parts.addFirst(condition);
      } else if (consequence(inForce, other, SetsReviewPolicy.class).insteadOf().contains(id)) {
        parts.add(new Condition.Not(condition));
      }
    });
    return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
  }

  private static Condition anyOf(List<String> provisions) {
    return provisions.isEmpty()
        ? NEVER
        : new Condition.Or(
            provisions.stream().<Condition>map(id -> new Condition.Applies(id)).toList());
  }

  private static Condition not(String provision) {
    return new Condition.Not(new Condition.Applies(provision));
  }

  private static List<String> biting(InForce inForce, Class<? extends Consequence> kind) {
    List<String> ids = new ArrayList<>();
    for (int place : inForce.places(kind)) {
      InForce.Entry entry = inForce.entries().get(place);
      if (entry.enforcement().bites()) {
        ids.add(entry.provision().id());
      }
    }
    return ids;
  }

  private static boolean bites(InForce inForce, String provision) {
    int place = inForce.place(provision);
    return place >= 0 && inForce.entries().get(place).enforcement().bites();
  }

  private static <C extends Consequence> C consequence(
      InForce inForce, String provision, Class<C> kind) {
    return kind.cast(inForce.entries().get(inForce.place(provision)).provision().consequence());
  }
}
