package dev.palier.app.store;

import dev.palier.screening.list.ListVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Every version of a list that something was screened against.
public final class ListVersionTable {

  private final Database database;

  public ListVersionTable(Database database) {
    this.database = database;
  }

  public List<ListVersion> list() {
    return database.read(handle ->
        handle
            .createQuery("select * from list_version order by retrieved, source, digest")
            .map((row, context) ->
                new ListVersion(
                    row.getString("source"),
                    row.getString("digest"),
                    LocalDate.parse(row.getString("published")),
                    Instant.ofEpochMilli(row.getLong("retrieved")),
                    row.getString("origin"),
                    row.getInt("parties"),
                    row.getInt("starter") == 1))
            .list());
  }

  static void keep(Handle handle, Collection<ListVersion> versions) {
    for (ListVersion version : versions) {
      handle
          .createUpdate(
              """
              insert into list_version (digest, source, published, retrieved, origin, parties, starter)
              values (:digest, :source, :published, :retrieved, :origin, :parties, :starter)
              on conflict do nothing
              """)
          .bind("digest", version.digest())
          .bind("source", version.source())
          .bind("published", version.published().toString())
          .bind("retrieved", version.retrieved().toEpochMilli())
          .bind("origin", Stored.text(version.origin()))
          .bind("parties", version.parties())
          .bind("starter", version.starter() ? 1 : 0)
          .execute();
    }
  }
}
