package dev.palier.app.store;

import dev.palier.screening.disposition.Alert;
import dev.palier.screening.disposition.AlertEvent;
import dev.palier.screening.disposition.AlertQuery;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.disposition.AlertStore;
import dev.palier.screening.disposition.Change;
import dev.palier.screening.disposition.DecidedMeanwhileException;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.match.Relation;
import dev.palier.screening.party.PartyName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// The alerts and their history, in the database.
public final class AlertTable implements AlertStore {

  /// As many values as a statement of SQLite surely takes.
  private static final int AT_ONCE = 500;

  private final Database database;

  public AlertTable(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Alert> find(String id) {
    return database.read(handle -> find(handle, id));
  }

  @Override
  public List<Alert> list(AlertQuery query) {
    AlertCondition condition = AlertCondition.of(query);
    return database.read(handle ->
        condition
            .bind(
                handle.createQuery(
                    "select body from alert"
                        + condition.where()
                        + " order by urgency, score desc, opened_at, id limit :limit offset :offset"))
            .bind("limit", query.limit())
            .bind("offset", query.offset())
            .map((row, context) -> Stored.read(row.getString("body"), Alert.class))
            .list());
  }

  @Override
  public long count(AlertQuery query) {
    AlertCondition condition = AlertCondition.of(query);
    return database.read(handle ->
        condition
            .bind(handle.createQuery("select count(*) from alert" + condition.where()))
            .mapTo(Long.class)
            .one());
  }

  @Override
  public Map<AlertState, Long> countByState() {
    Map<AlertState, Long> counts = new EnumMap<>(AlertState.class);
    for (AlertState state : AlertState.values()) {
      counts.put(state, 0L);
    }
    database.read(handle ->
        handle
            .createQuery("select state, count(*) as alerts from alert group by state")
            .map((row, context) ->
                counts.put(AlertState.valueOf(row.getString("state")), row.getLong("alerts")))
            .list());
    return counts;
  }

  @Override
  public Map<PartyKey, List<Alert>> ofParties(Collection<PartyKey> keys) {
    Map<PartyKey, List<Alert>> found = new LinkedHashMap<>();
    for (List<String> some : slices(keys.stream().map(PartyKey::text).toList())) {
      database
          .read(handle ->
              handle
                  .createQuery(
                      "select body from alert where party_key in (<keys>) order by opened_at, id")
                  .bindList("keys", some)
                  .map((row, context) -> Stored.read(row.getString("body"), Alert.class))
                  .list())
          .forEach(
              alert -> found.computeIfAbsent(alert.key(), key -> new ArrayList<>()).add(alert));
    }
    return found;
  }

  @Override
  public List<Alert> expired(Instant now) {
    return database.read(handle ->
        handle
            .createQuery(
                "select body from alert where state = 'FALSE_POSITIVE' and expires_at <= :now order by expires_at, id")
            .bind("now", now.toEpochMilli())
            .map((row, context) -> Stored.read(row.getString("body"), Alert.class))
            .list());
  }

  /// The parties that have an alert on one of these entries.
  public Set<PartyKey> partiesOn(Collection<String> entries) {
    Set<PartyKey> parties = new LinkedHashSet<>();
    for (List<String> some : slices(entries)) {
      database
          .read(handle ->
              handle
                  .createQuery("select distinct party_key from alert where entry in (<entries>)")
                  .bindList("entries", some)
                  .mapTo(String.class)
                  .list())
          .forEach(key -> parties.add(new PartyKey(key)));
    }
    return parties;
  }

  @Override
  public List<AlertEvent> history(String id) {
    return database.read(handle ->
        handle
            .createQuery("select body from alert_event where alert = :id order by version")
            .bind("id", id)
            .map((row, context) -> Stored.read(row.getString("body"), AlertEvent.class))
            .list());
  }

  /// The events of all alerts in a span of time, the oldest first.
  public List<AlertEvent> events(Instant from, Instant until) {
    return database.read(handle ->
        handle
            .createQuery(
                "select body from alert_event where at >= :from and at < :until order by at, alert, version")
            .bind("from", from.toEpochMilli())
            .bind("until", until.toEpochMilli())
            .map((row, context) -> Stored.read(row.getString("body"), AlertEvent.class))
            .list());
  }

  @Override
  public void apply(Collection<Change> changes) {
    database.write(handle -> changes.forEach(change -> apply(handle, change)));
  }

  private static void apply(Handle handle, Change change) {
    Alert after = change.after();
    ListVersionTable.keep(handle, after.sighting().versions());
    int rows =
        change.before() == null
            ? bind(handle.createUpdate(INSERT), after).execute()
            : bind(handle.createUpdate(UPDATE), after)
                .bind("before", change.before().version())
                .execute();
    if (rows == 0) {
      throw new DecidedMeanwhileException(
          find(handle, after.id())
              .orElseThrow(() -> new IllegalStateException("no alert " + after.id())));
    }
    AlertEvent event = change.event();
    handle
        .createUpdate(
            "insert into alert_event (alert, version, kind, at, author, body) values (:alert, :version, :kind, :at, :author, :body)")
        .bind("alert", event.alert())
        .bind("version", event.version())
        .bind("kind", event.kind().name())
        .bind("at", event.at().toEpochMilli())
        .bind("author", Stored.text(event.by()))
        .bind("body", Stored.json(event))
        .execute();
  }

  private static final String INSERT =
      """
      insert into alert (id, party_key, entry, list, relation, score, state, urgency, proposed,
        matching, opened_at, expires_at, words, version, body)
      values (:id, :party, :entry, :list, :relation, :score, :state, :urgency, :proposed,
        :matching, :opened, :expires, :words, :version, :body)
      on conflict do nothing
      """;

  private static final String UPDATE =
      """
      update alert set relation = :relation, score = :score, list = :list, state = :state,
        urgency = :urgency, proposed = :proposed, matching = :matching, expires_at = :expires,
        words = :words, version = :version, body = :body
      where id = :id and version = :before
      """;

  private static <S extends SqlStatement<S>> S bind(S statement, Alert alert) {
    return statement
        .bind("id", alert.id())
        .bind("party", Stored.text(alert.key().text()))
        .bind("entry", alert.entry().id())
        .bind("list", alert.entry().list())
        .bind("relation", alert.sighting().match().relation().name())
        .bind("score", alert.sighting().match().score())
        .bind("state", alert.state().name())
        .bind("urgency", urgency(alert))
        .bind("proposed", alert.proposal() == null ? 0 : 1)
        .bind("matching", alert.matching() ? 1 : 0)
        .bind("opened", alert.openedAt().toEpochMilli())
        .bind("expires", expires(alert))
        .bind("words", words(alert))
        .bind("version", alert.version())
        .bind("body", Stored.json(alert));
  }

  /// The place in the work list: small numbers first.
  private static int urgency(Alert alert) {
    boolean same = alert.sighting().match().relation() == Relation.SAME_PARTY;
    return switch (alert.state()) {
      case ESCALATED -> same ? 0 : 1;
      case OPEN -> same ? 2 : 3;
      case TRUE_MATCH -> same ? 4 : 5;
      case FALSE_POSITIVE -> same ? 6 : 7;
    };
  }

  private static @Nullable Long expires(Alert alert) {
    return alert.state() != AlertState.FALSE_POSITIVE
            || alert.decision() == null
            || alert.decision().expires() == null
        ? null
        : Long.valueOf(alert.decision().expires().toEpochMilli());
  }

  private static String words(Alert alert) {
    List<String> words = new ArrayList<>(alert.party().names());
    words.add(alert.key().text());
    words.add(alert.id());
    words.add(alert.entry().id());
    alert.entry().names().stream().map(PartyName::text).forEach(words::add);
    return Stored.words(words);
  }

  private static List<List<String>> slices(Collection<String> texts) {
    List<String> each = texts.stream().map(Stored::text).distinct().toList();
    List<List<String>> slices = new ArrayList<>();
    for (int first = 0; first < each.size(); first += AT_ONCE) {
      slices.add(each.subList(first, Math.min(each.size(), first + AT_ONCE)));
    }
    return slices;
  }

  private static Optional<Alert> find(Handle handle, String id) {
    return handle
        .createQuery("select body from alert where id = :id")
        .bind("id", id)
        .map((row, context) -> Stored.read(row.getString("body"), Alert.class))
        .findOne();
  }
}
