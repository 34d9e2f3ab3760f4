package dev.palier.app.store;

import dev.palier.screening.disposition.PartyFingerprint;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.party.Party;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The parties under watch.
public final class PartyTable {

  private static final String PUT =
      """
      insert into watched_party (party_key, name, fingerprint, body, related, added_at, added_by)
      values (:key, :name, :fingerprint, :body, :related, :at, :by)
      on conflict (party_key) do update
      set name = :name, fingerprint = :fingerprint, body = :body,
        related = :related
      """;

  private final Database database;

  public PartyTable(Database database) {
    this.database = database;
  }

  /// Puts parties under watch; one that is known by its key takes the place of what it was.
  ///
  /// @param related whether they get alerts for related names too
  public void put(Collection<Party> parties, boolean related, String by, Instant at) {
    if (parties.isEmpty()) {
      return;
    }
    database.write(handle -> {
      try (PreparedBatch batch = handle.prepareBatch(PUT)) {
        for (Party party : parties) {
          batch
              .bind("key", Stored.text(PartyKey.of(party).text()))
              .bind("name", Stored.text(party.name()))
              .bind("fingerprint", PartyFingerprint.of(party).digest())
              .bind("body", Stored.json(party))
              .bind("related", related ? 1 : 0)
              .bind("at", at.toEpochMilli())
              .bind("by", Stored.text(by))
              .add();
        }
        batch.execute();
      }
    });
  }

  /// Takes a party out of watch; its alerts and their history stay.
  ///
  /// @return whether it was under watch
  public boolean remove(PartyKey key) {
    return database.change(handle ->
        handle
            .createUpdate("delete from watched_party where party_key = :key")
            .bind("key", Stored.text(key.text()))
            .execute())
        > 0;
  }

  public Optional<WatchedParty> find(PartyKey key) {
    return database.read(handle ->
        handle
            .createQuery("select * from watched_party where party_key = :key")
            .bind("key", Stored.text(key.text()))
            .map((row, context) -> watched(row))
            .findOne());
  }

  /// All of them, in the order in which they were put under watch.
  public List<WatchedParty> list() {
    return database
        .read(handle ->
            handle
                .createQuery("select * from watched_party")
                .map((row, context) -> watched(row))
                .list())
        .stream()
        .sorted(
            Comparator.comparing(WatchedParty::addedAt).thenComparing(party -> party.key().text()))
        .toList();
  }

  public long count() {
    return database.read(
        handle -> handle.createQuery("select count(*) from watched_party").mapTo(Long.class).one());
  }

  private static WatchedParty watched(ResultSet row) throws SQLException {
    Party party = Stored.read(row.getString("body"), Party.class);
    return new WatchedParty(
        PartyKey.of(party),
        party,
        row.getInt("related") == 1,
        Instant.ofEpochMilli(row.getLong("added_at")),
        row.getString("added_by"));
  }
}
