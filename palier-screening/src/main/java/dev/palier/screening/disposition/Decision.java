package dev.palier.screening.disposition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a person decided on an alert, and why.
///
/// @param by who decided, or proposed where another must confirm
/// @param basis what it rests on
/// @param expires from when it no longer holds; null where it holds until somebody decides anew
/// @param confirmedBy the second person; null where none is asked for, or none has confirmed yet
public record Decision(
    AlertState state,
    String reason,
    String by,
    Instant at,
    Basis basis,
    @Nullable Instant expires,
    @Nullable String confirmedBy,
    @Nullable Instant confirmedAt) {

  boolean isExpired(Instant now) {
    return expires != null && !now.isBefore(expires);
  }

  Decision confirmed(String second, Instant when) {
    return new Decision(state, reason, by, at, basis, expires, second, when);
  }

  /// Who decided, when and what: `decided by mei at 2026-11-24T15:00:00Z: false positive`.
  public String words() {
    return "decided by "
        + by
        + (confirmedBy == null ? "" : " and " + confirmedBy)
        + " at "
        + (confirmedAt == null ? at : confirmedAt)
        + ": "
        + state.words();
  }
}
