package dev.palier.screening.disposition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that happened to an alert. The events of an alert are its history; none is ever
/// changed or taken away.
///
/// @param version the alert's version that it led to
/// @param by a person, or [#SCREENING]
/// @param state the state that the alert had after it; of a proposal, the state proposed
/// @param reason the person's; empty where a screening did it
/// @param differences what had changed, where that is why it happened
public record AlertEvent(
    String alert,
    long version,
    Kind kind,
    Instant at,
    String by,
    AlertState state,
    String reason,
    Differences differences,
    Basis basis,
    @Nullable Instant expires) {

  /// The author of what no person did.
  public static final String SCREENING = "screening";

  /// What happened.
  public enum Kind {
    /// A party matched an entry for the first time.
    OPENED,
    /// A side changed in a way that matters while the alert was open, escalated or a true match.
    REFRESHED,
    /// The entry no longer matches the party, or is gone.
    UNMATCHED,
    /// It matches again.
    MATCHED_AGAIN,
    /// A false positive no longer holds: a side changed in a way that matters.
    REOPENED_BY_CHANGE,
    /// A false positive no longer holds: its time is over.
    REOPENED_BY_EXPIRY,
    /// One person decided, and that was enough.
    DECIDED,
    /// One person decided, and a second must confirm.
    PROPOSED,
    /// The second person confirmed: the decision took effect.
    CONFIRMED,
    /// The proposal was declined, or taken back by its author.
    DECLINED
  }
}
