package dev.palier.screening.list;

import dev.palier.screening.list.Refusal.Reason;
import java.util.Locale;
import java.util.Optional;

/// Judges whether a version that could be read may take the place of the one in use.
///
/// @param acceptShrunken whether a person said yes to a version with far fewer entries
public record Intake(ListSource source, boolean acceptShrunken) {

  private static final double PERCENT = 100;

  /// The reason not to take a version, if there is one.
  public Optional<Refusal> refuse(ListVersion candidate, Optional<ListVersion> inUse) {
    if (candidate.parties() == 0) {
      return Optional.of(
          new Refusal(
              Reason.EMPTY,
              candidate.origin() + ": the file holds no entry",
              "fetch it again later; the version in use stays"));
    }
    if (inUse.isEmpty()) {
      return Optional.empty();
    }
    ListVersion before = inUse.get();
    if (candidate.published().isBefore(before.published())) {
      return Optional.of(
          new Refusal(
              Reason.OLDER,
              candidate.origin()
                  + ": the version is of "
                  + candidate.published()
                  + ", and the one in use is of "
                  + before.published(),
              "take a newer file; to go back, remove the newer version from disk first"));
    }
    if (!acceptShrunken && candidate.parties() < (1 - source.shrinkLimit()) * before.parties()) {
      return Optional.of(
          new Refusal(
              Reason.SHRUNKEN,
              String.format(
                  Locale.ROOT,
                  "%s: the version has %,d entries, %.0f %% fewer than the %,d of the one in use, and the limit is %.0f %%",
                  candidate.origin(),
                  candidate.parties(),
                  PERCENT * (before.parties() - candidate.parties()) / before.parties(),
                  before.parties(),
                  PERCENT * source.shrinkLimit()),
              "fetch it again later, or take it with --accept-shrunken where the source explains it"));
    }
    return Optional.empty();
  }
}
