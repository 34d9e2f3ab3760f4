package dev.palier.app.screening;

import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.disposition.Alerts;
import dev.palier.screening.disposition.Decision;
import dev.palier.screening.disposition.Outcome;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.match.Screening;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// What people have decided on the matches of a party, as far as it still holds.
///
/// @param alerts the alerts of a party, by its key
public record StandingDecisions(Function<PartyKey, List<Alert>> alerts, Supplier<Instant> now) {

  private static final int REMEMBERED = 100_000;

  /// Nobody has decided anything.
  public static final StandingDecisions NONE =
      new StandingDecisions(_ -> List.of(), () -> Instant.EPOCH);

  /// The same for one run or answer: what stood on a party when it was first asked for.
  public StandingDecisions remembered() {
    Map<PartyKey, List<Alert>> known = new ConcurrentHashMap<>();
    return new StandingDecisions(
        key -> {
          List<Alert> first = known.get(key);
          if (first == null) {
            first = alerts.apply(key);
            if (known.size() < REMEMBERED) {
              known.put(key, first);
            }
          }
          return first;
        },
        now);
  }

  /// The decisions on a screening, by the id of the entry.
  Map<String, Decision> on(Screening screening) {
    List<Alert> existing = alerts.apply(PartyKey.of(screening.party()));
    if (existing.isEmpty()) {
      return Map.of();
    }
    Map<String, Decision> standing = new HashMap<>();
    for (Outcome outcome : Alerts.reconcile(screening, existing, now.get()).outcomes()) {
      Alert alert = outcome.alert();
      Decision decision = alert.decision();
      boolean holds =
          outcome instanceof Outcome.Suppressed
              || outcome instanceof Outcome.Standing && alert.state() == AlertState.TRUE_MATCH;
      if (holds && decision != null) {
        standing.put(alert.entry().id(), decision);
      }
    }
    return standing;
  }
}
