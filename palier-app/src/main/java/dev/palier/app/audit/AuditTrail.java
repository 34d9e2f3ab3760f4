package dev.palier.app.audit;

import dev.palier.app.alert.AlertDesk;
import dev.palier.app.store.AccessEvent;
import dev.palier.app.store.ScreeningRun;
import dev.palier.app.store.ScreeningRun.Screened;
import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertEvent;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.list.ListVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What happened at a desk in a span of time. The parties of a screening are read when they are
/// asked for, since there may be very many.
public final class AuditTrail {

  private final AlertDesk desk;
  private final AuditQuery query;
  private final List<ScreeningRun> screenings;
  private final List<AuditedEvent> events;
  private final List<AccessEvent> accesses;

  /// Something that happened to an alert, with the alert as it is today.
  public record AuditedEvent(Alert alert, AlertEvent event) {}

  private AuditTrail(
      AlertDesk desk,
      AuditQuery query,
      List<ScreeningRun> screenings,
      List<AuditedEvent> events,
      List<AccessEvent> accesses) {
    this.desk = desk;
    this.query = query;
    this.screenings = screenings;
    this.events = events;
    this.accesses = accesses;
  }

  public static AuditTrail of(AlertDesk desk, AuditQuery query) {
    PartyKey party = query.party();
    List<ScreeningRun> screenings =
        party == null
            ? desk.screenings().list(query.from(), query.until())
            : desk.screenings().ofParty(party).stream()
                .filter(run -> !run.at().isBefore(query.from()) && run.at().isBefore(query.until()))
                .toList();
    Map<String, Alert> alerts = new LinkedHashMap<>();
    List<AuditedEvent> events =
        desk.alerts().events(query.from(), query.until()).stream()
            .map(event ->
                new AuditedEvent(
                    alerts.computeIfAbsent(
                        event.alert(), id -> desk.alerts().find(id).orElseThrow()),
                    event))
            .filter(event -> party == null || event.alert().key().equals(party))
            .toList();
    Set<String> ids = events.stream().map(event -> event.alert().id()).collect(Collectors.toSet());
    List<AccessEvent> accesses =
        desk.access().list(query.from(), query.until()).stream()
            .filter(access -> party == null || ids.contains(access.subject()))
            .toList();
    return new AuditTrail(desk, query, screenings, events, accesses);
  }

  public AuditQuery query() {
    return query;
  }

  /// The screenings, the oldest first.
  public List<ScreeningRun> screenings() {
    return screenings;
  }

  /// The parties of a screening that are asked about.
  public List<Screened> parties(ScreeningRun run) {
    return desk.screenings().parties(run.id()).stream()
        .filter(screened ->
            query.party() == null || PartyKey.of(screened.party()).equals(query.party()))
        .toList();
  }

  /// What happened to alerts, the oldest first.
  public List<AuditedEvent> events() {
    return events;
  }

  /// Who read and did what, the oldest first.
  public List<AccessEvent> accesses() {
    return accesses;
  }

  /// The versions of lists that any of it rests on.
  public List<ListVersion> versions() {
    Set<String> digests =
        Stream.concat(
                screenings.stream()
                    .flatMap(run -> run.versions().stream().map(ListVersion::digest)),
                events.stream().flatMap(event -> event.event().basis().versions().stream()))
            .collect(Collectors.toSet());
    return desk.versions().list().stream()
        .filter(version -> digests.contains(version.digest()))
        .toList();
  }
}
