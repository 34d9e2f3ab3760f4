package dev.palier.screening.list;

import java.time.Duration;
import java.time.Instant;

/// How old a version is: since when nobody confirmed that it is the newest.
///
/// @param confirmed when its source was last found to publish this version; for a file, the day of
///   which it says it is
/// @param age from then to now; never negative
/// @param limit beyond which it is stale
public record Staleness(ListVersion version, Instant confirmed, Duration age, Duration limit) {

  public static Staleness of(ListVersion version, Instant confirmed, Duration limit, Instant now) {
    Duration age = Duration.between(confirmed, now);
    return new Staleness(version, confirmed, age.isNegative() ? Duration.ZERO : age, limit);
  }

  /// Whether it is past its limit, which every answer has to say.
  public boolean stale() {
    return age.compareTo(limit) > 0;
  }

  /// Whole days of age.
  public long days() {
    return age.toDays();
  }
}
