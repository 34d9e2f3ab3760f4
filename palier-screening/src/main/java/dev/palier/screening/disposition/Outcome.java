package dev.palier.screening.disposition;

import java.util.Optional;

/// What a screening means for one alert.
public sealed interface Outcome {

  Alert alert();

  /// What a store must keep; empty where nothing changed.
  default Optional<Change> findChange() {
    return Optional.empty();
  }

  /// A match that there was none of before.
  record Opened(Change change) implements Outcome {
    @Override
    public Alert alert() {
      return change.after();
    }

    @Override
    public Optional<Change> findChange() {
      return Optional.of(change);
    }
  }

  /// An alert that is known and still open, escalated, or a true match.
  record Standing(Alert alert) implements Outcome {}

  /// A false positive that still holds: nobody is asked again, and the answer says so.
  record Suppressed(Alert alert) implements Outcome {}

  /// A false positive that no longer holds; the change's event says why.
  record Reopened(Change change) implements Outcome {
    @Override
    public Alert alert() {
      return change.after();
    }

    @Override
    public Optional<Change> findChange() {
      return Optional.of(change);
    }
  }

  /// A known alert of which something else changed: a side, in a way that matters, or whether the
  /// two match at all.
  record Refreshed(Change change) implements Outcome {
    @Override
    public Alert alert() {
      return change.after();
    }

    @Override
    public Optional<Change> findChange() {
      return Optional.of(change);
    }
  }
}
