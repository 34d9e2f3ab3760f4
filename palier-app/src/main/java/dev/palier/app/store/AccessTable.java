package dev.palier.app.store;

import java.time.Instant;
import java.util.List;

/// The log of who read and did what. It is added to, never changed.
public final class AccessTable {

  private final Database database;

  public AccessTable(Database database) {
    this.database = database;
  }

  public void add(AccessEvent event) {
    database.write(handle -> {
      handle
          .createUpdate(
              "insert into access (id, at, who, action, subject, origin) values (:id, :at, :who, :action, :subject, :origin)")
          .bind("id", TimedId.at(event.at()))
          .bind("at", event.at().toEpochMilli())
          .bind("who", Stored.text(event.who()))
          .bind("action", event.action())
          .bind("subject", Stored.text(event.subject()))
          .bind("origin", Stored.text(event.origin()))
          .execute();
    });
  }

  /// What happened in a span of time, the oldest first.
  public List<AccessEvent> list(Instant from, Instant until) {
    return database.read(handle ->
        handle
            .createQuery("select * from access where at >= :from and at < :until order by at, id")
            .bind("from", from.toEpochMilli())
            .bind("until", until.toEpochMilli())
            .map((row, context) ->
                new AccessEvent(
                    Instant.ofEpochMilli(row.getLong("at")),
                    row.getString("who"),
                    row.getString("action"),
                    row.getString("subject"),
                    row.getString("origin")))
            .list());
  }
}
