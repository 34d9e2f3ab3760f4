package dev.palier.screening.disposition;

import dev.palier.screening.disposition.AlertEvent.Kind;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.match.Match;
import dev.palier.screening.match.Relation;
import dev.palier.screening.match.Screening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Brings the alerts of a party up to a screening.
///
/// A false positive holds while both sides are what they were and its time is not over; a new
/// version of a list alone opens nothing. That an entry no longer matches is concluded only from a
/// screening against every source that the alert was seen in, none of them a starter list.
public final class Alerts {

  private Alerts() {}

  /// Each match that is new opens an alert, be it the party itself or a related name.
  ///
  /// @param existing the alerts of the same party
  public static Reconciliation reconcile(
      Screening screening, Collection<Alert> existing, Instant at) {
    return reconcile(screening, existing, true, at);
  }

  /// @param existing the alerts of the same party
  /// @param related whether a related name opens an alert; those that are there are brought up to
  ///   the screening either way
  public static Reconciliation reconcile(
      Screening screening, Collection<Alert> existing, boolean related, Instant at) {
    PartyKey key = PartyKey.of(screening.party());
    Map<String, Alert> known = new LinkedHashMap<>();
    for (Alert alert : existing) {
      if (!alert.key().equals(key)) {
        throw new IllegalArgumentException(
            "the alert " + alert.id() + " is of " + alert.key().text() + ", not " + key.text());
      }
      known.put(alert.entry().id(), alert);
    }
    Map<String, Match> best = new LinkedHashMap<>();
    screening.matches().forEach(match -> best.putIfAbsent(match.entry().id(), match));
    List<Outcome> outcomes = new ArrayList<>();
    for (Match match : best.values()) {
      Alert alert = known.remove(match.entry().id());
      if (alert != null || related || match.relation() == Relation.SAME_PARTY) {
        Sighting now = new Sighting(screening.party(), match, screening.versions(), at);
        outcomes.add(matched(key, alert, now));
      }
    }
    for (Alert alert : known.values()) {
      outcomes.add(unmatched(alert, screening.versions(), at));
    }
    return new Reconciliation(outcomes);
  }

  /// Opens the false positives again whose time is over, though nobody screened their parties.
  public static List<Change> reopenExpired(Collection<Alert> alerts, Instant at) {
    return alerts.stream()
        .filter(alert -> alert.state() == AlertState.FALSE_POSITIVE && alert.standing(at) == null)
        .map(alert ->
            change(
                alert,
                alert.reopened(alert.sighting()),
                Kind.REOPENED_BY_EXPIRY,
                at,
                Differences.NONE,
                Basis.of(alert.sighting())))
        .toList();
  }

  private static Outcome matched(PartyKey key, @Nullable Alert known, Sighting now) {
    if (known == null) {
      return new Outcome.Opened(open(key, now));
    }
    Differences differences =
        Basis.of(known.sighting()).sameSides(Basis.of(now))
            ? Differences.NONE
            : Differences.between(known.sighting(), now);
    return switch (known.state()) {
      case FALSE_POSITIVE -> againstDecision(known, now, differences);
      case OPEN, ESCALATED, TRUE_MATCH -> {
        if (!differences.isEmpty()) {
          yield refreshed(known, known.seen(now), Kind.REFRESHED, now, differences);
        }
        yield known.matching() ? new Outcome.Standing(known) : matchingAgain(known, now);
      }
    };
  }

  private static Outcome againstDecision(Alert known, Sighting now, Differences differences) {
    if (!differences.isEmpty()) {
      return reopened(known, now, Kind.REOPENED_BY_CHANGE, differences);
    }
    if (known.standing(now.at()) == null) {
      return reopened(known, now, Kind.REOPENED_BY_EXPIRY, Differences.NONE);
    }
    return known.matching() ? new Outcome.Suppressed(known) : matchingAgain(known, now);
  }

  private static Outcome unmatched(Alert known, List<ListVersion> versions, Instant at) {
    return known.matching() && covers(versions, known.sighting().versions())
        ? new Outcome.Refreshed(
            change(
                known,
                known.matching(false),
                Kind.UNMATCHED,
                at,
                Differences.NONE,
                new Basis(
                    PartyFingerprint.of(known.party()),
                    EntryFingerprint.of(known.entry()),
                    versions.stream().map(ListVersion::digest).toList())))
        : new Outcome.Standing(known);
  }

  /// Whether every source of the earlier versions is among the later ones, in full.
  private static boolean covers(List<ListVersion> later, List<ListVersion> earlier) {
    Set<String> full =
        later.stream()
            .filter(version -> !version.starter())
            .map(ListVersion::source)
            .collect(Collectors.toSet());
    return earlier.stream().map(ListVersion::source).allMatch(full::contains);
  }

  private static Change open(PartyKey key, Sighting now) {
    Alert alert =
        new Alert(
            Alert.id(key, now.match().entry().id()),
            key,
            now,
            now.at(),
            AlertState.OPEN,
            true,
            null,
            null,
            1);
    return change(null, alert, Kind.OPENED, now.at(), Differences.NONE, Basis.of(now));
  }

  private static Outcome matchingAgain(Alert known, Sighting now) {
    return refreshed(known, known.matching(true), Kind.MATCHED_AGAIN, now, Differences.NONE);
  }

  private static Outcome refreshed(
      Alert before, Alert after, Kind kind, Sighting now, Differences differences) {
    return new Outcome.Refreshed(change(before, after, kind, now.at(), differences, Basis.of(now)));
  }

  private static Outcome reopened(Alert known, Sighting now, Kind kind, Differences differences) {
    return new Outcome.Reopened(
        change(known, known.reopened(now), kind, now.at(), differences, Basis.of(now)));
  }

  private static Change change(
      @Nullable Alert before,
      Alert after,
      Kind kind,
      Instant at,
      Differences differences,
      Basis basis) {
    return new Change(
        before,
        after,
        new AlertEvent(
            after.id(),
            after.version(),
            kind,
            at,
            AlertEvent.SCREENING,
            after.state(),
            "",
            differences,
            basis,
            null));
  }
}
