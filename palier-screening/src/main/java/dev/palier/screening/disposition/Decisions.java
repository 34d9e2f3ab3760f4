package dev.palier.screening.disposition;

import dev.palier.screening.disposition.AlertEvent.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Decides on alerts: what a person may do with one, and what comes of it. Nothing is kept here;
/// the change that comes back is for a store.
public final class Decisions {

  private final DispositionPolicy policy;

  public Decisions(DispositionPolicy policy) {
    this.policy = policy;
  }

  public DispositionPolicy policy() {
    return policy;
  }

  /// One person's decision. Where a second person is configured and the decision settles the alert,
  /// it is a proposal, and the alert stays where it is.
  ///
  /// @param expires the end of a false positive; null for the usual one
  /// @throws DispositionException where it cannot be made
  public Change decide(
      Alert alert,
      AlertState state,
      String reason,
      String by,
      Instant at,
      @Nullable Instant expires) {
    requireText("reason", reason, policy.reasonLimit());
    requireText("name of who decides", by, policy.authorLimit());
    requireNoProposal(alert);
    requireWay(alert, state);
    Decision decision =
        new Decision(
            state,
            reason.strip(),
            by.strip(),
            at,
            Basis.of(alert.sighting()),
            policy.expiry(state, at, expires),
            null,
            null);
    return policy.secondPerson() && state.isSettled()
        ? change(alert, alert.proposed(decision), Kind.PROPOSED, decision, by, at, reason)
        : change(alert, alert.decided(decision), Kind.DECIDED, decision, by, at, reason);
  }

  /// The second person's word: the proposed decision takes effect.
  ///
  /// @throws DispositionException where nothing is proposed, or the same person proposed it
  public Change confirm(Alert alert, String by, Instant at) {
    requireText("name of who confirms", by, policy.authorLimit());
    Decision proposal = requireProposal(alert);
    if (proposal.by().equalsIgnoreCase(by.strip())) {
      throw new DispositionException(
          "The decision was proposed by " + proposal.by() + ", who cannot confirm it too",
          "ask another person to confirm it");
    }
    if (proposal.isExpired(at)) {
      throw new DispositionException(
          "The proposed decision would have expired already, at " + proposal.expires(),
          "decline it and propose another");
    }
    Decision decision = proposal.confirmed(by.strip(), at);
    return change(
        alert, alert.decided(decision), Kind.CONFIRMED, decision, by, at, proposal.reason());
  }

  /// The proposed decision is declined, or taken back by its author; the alert stays where it is.
  ///
  /// @throws DispositionException where nothing is proposed
  public Change decline(Alert alert, String reason, String by, Instant at) {
    requireText("reason", reason, policy.reasonLimit());
    requireText("name of who declines", by, policy.authorLimit());
    Decision proposal = requireProposal(alert);
    return change(alert, alert.proposed(null), Kind.DECLINED, proposal, by, at, reason);
  }

  private static Change change(
      Alert before, Alert after, Kind kind, Decision decision, String by, Instant at, String why) {
    return new Change(
        before,
        after,
        new AlertEvent(
            after.id(),
            after.version(),
            kind,
            at,
            by.strip(),
            decision.state(),
            why.strip(),
            Differences.NONE,
            decision.basis(),
            decision.expires()));
  }

  private static void requireWay(Alert alert, AlertState state) {
    if (alert.state().next().contains(state)) {
      return;
    }
    if (alert.state().isSettled()) {
      throw new DecidedMeanwhileException(alert);
    }
    throw new DispositionException(
        "The alert " + alert.id() + " is " + alert.state().words() + " already",
        "take one of "
            + String.join(
                ", ", alert.state().next().stream().map(AlertState::words).sorted().toList()));
  }

  private static void requireNoProposal(Alert alert) {
    if (alert.proposal() != null) {
      throw new DecidedMeanwhileException(alert);
    }
  }

  private static Decision requireProposal(Alert alert) {
    if (alert.proposal() == null) {
      throw new DispositionException(
          "Nothing is proposed on the alert " + alert.id() + ", which is " + alert.state().words(),
          "decide on it first");
    }
    return alert.proposal();
  }

  private static void requireText(String what, String text, int limit) {
    if (text.isBlank()) {
      throw new DispositionException("The " + what + " is missing", "write it");
    }
    if (text.length() > limit) {
      throw new DispositionException(
          "The " + what + " has " + text.length() + " characters, and " + limit + " are the most",
          "shorten it");
    }
  }
}
