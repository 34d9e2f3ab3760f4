package dev.palier.app.store;

import dev.palier.app.store.ScreeningRun.Screened;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.match.Screening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The screenings that were run, and every party of each: also those that nothing matched.
public final class ScreeningTable {

  private static final int BATCH = 1_000;

  private final Database database;

  public ScreeningTable(Database database) {
    this.database = database;
  }

  /// Keeps a screening of some parties against the same versions.
  public ScreeningRun add(
      Instant at, String by, ScreeningRun.Kind kind, String subject, List<Screening> screenings) {
    return add(
        at,
        by,
        kind,
        subject,
        screenings.isEmpty() ? List.of() : screenings.getFirst().versions(),
        screenings);
  }

  /// Keeps a screening of some parties, or of none, against these versions.
  public ScreeningRun add(
      Instant at,
      String by,
      ScreeningRun.Kind kind,
      String subject,
      List<ListVersion> versions,
      List<Screening> screenings) {
    ScreeningRun run = ScreeningRun.of(TimedId.at(at), at, by, kind, subject, versions, screenings);
    database.write(handle -> {
      ListVersionTable.keep(handle, run.versions());
      keep(handle, run);
      for (int first = 0; first < screenings.size(); first += BATCH) {
        keep(
            handle,
            run.id(),
            first,
            screenings.subList(first, Math.min(screenings.size(), first + BATCH)));
      }
    });
    return run;
  }

  private static void keep(Handle handle, ScreeningRun run) {
    handle
        .createUpdate(
            "insert into screening (id, at, author, kind, subject, parties, matched, versions) values (:id, :at, :by, :kind, :subject, :parties, :matched, :versions)")
        .bind("id", run.id())
        .bind("at", run.at().toEpochMilli())
        .bind("by", Stored.text(run.by()))
        .bind("kind", run.kind().name())
        .bind("subject", Stored.text(run.subject()))
        .bind("parties", run.parties())
        .bind("matched", run.matched())
        .bind("versions", Stored.json(run.versions()))
        .execute();
  }

  private static void keep(Handle handle, String run, int first, List<Screening> screenings) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            "insert into screened_party (screening, position, party_key, matches, body) values (:run, :position, :key, :matches, :body)")) {
      int position = first;
      for (Screening screening : screenings) {
        batch
            .bind("run", run)
            .bind("position", position++)
            .bind("key", Stored.text(PartyKey.of(screening.party()).text()))
            .bind("matches", screening.matches().size())
            .bind("body", Stored.json(Screened.of(screening)))
            .add();
      }
      batch.execute();
    }
  }

  /// The screenings of a span of time, the oldest first.
  public List<ScreeningRun> list(Instant from, Instant until) {
    return database.read(handle ->
        handle
            .createQuery(
                "select * from screening where at >= :from and at < :until order by at, id")
            .bind("from", from.toEpochMilli())
            .bind("until", until.toEpochMilli())
            .map((row, context) -> run(row))
            .list());
  }

  /// The last screening that came about in this way.
  public Optional<ScreeningRun> last(ScreeningRun.Kind kind) {
    return database.read(handle ->
        handle
            .createQuery(
                "select * from screening where kind = :kind order by at desc, id desc limit 1")
            .bind("kind", kind.name())
            .map((row, context) -> run(row))
            .findOne());
  }

  /// The screenings in which a party was, the oldest first.
  public List<ScreeningRun> ofParty(PartyKey key) {
    return database.read(handle ->
        handle
            .createQuery(
                "select distinct s.* from screening s join screened_party p on p.screening = s.id where p.party_key = :key order by s.at, s.id")
            .bind("key", Stored.text(key.text()))
            .map((row, context) -> run(row))
            .list());
  }

  /// The parties of a screening, in the order in which they were given.
  public List<Screened> parties(String run) {
    return database.read(handle ->
        handle
            .createQuery("select body from screened_party where screening = :run order by position")
            .bind("run", run)
            .map((row, context) -> Stored.read(row.getString("body"), Screened.class))
            .list());
  }

  private static ScreeningRun run(ResultSet row) throws SQLException {
    return new ScreeningRun(
        row.getString("id"),
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("author"),
        ScreeningRun.Kind.valueOf(row.getString("kind")),
        row.getString("subject"),
        row.getLong("parties"),
        row.getLong("matched"),
        Stored.readList(row.getString("versions"), ListVersion.class));
  }
}
