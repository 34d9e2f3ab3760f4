package dev.palier.app.audit;

import dev.palier.screening.disposition.PartyKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Of which time, and of whom.
///
/// @param from from this time on
/// @param until before this time
/// @param party only what concerns this party; null for everything
public record AuditQuery(Instant from, Instant until, @Nullable PartyKey party) {

  public AuditQuery {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException(from + " is not before " + until);
    }
  }

  /// Whole days in UTC, the last one included.
  public static AuditQuery days(LocalDate first, LocalDate last, @Nullable PartyKey party) {
    return new AuditQuery(
        first.atStartOfDay(ZoneOffset.UTC).toInstant(),
        last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
        party);
  }
}
