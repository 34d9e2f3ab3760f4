package dev.palier.app.store;

import java.time.Instant;
import java.util.Optional;

/// Who is signed in.
public final class SessionTable {

  private final Database database;

  public SessionTable(Database database) {
    this.database = database;
  }

  /// Keeps a session, and forgets those that are over.
  public void add(Session session) {
    database.write(handle -> {
      handle
          .createUpdate("delete from session where expires_at <= :now")
          .bind("now", session.createdAt().toEpochMilli())
          .execute();
      handle
          .createUpdate(
              "insert into session (token_digest, account, role, created_at, seen_at, expires_at, origin) values (:token, :account, :role, :created, :seen, :expires, :origin)")
          .bind("token", session.tokenDigest())
          .bind("account", Stored.text(session.account()))
          .bind("role", session.role().name())
          .bind("created", session.createdAt().toEpochMilli())
          .bind("seen", session.seenAt().toEpochMilli())
          .bind("expires", session.expiresAt().toEpochMilli())
          .bind("origin", Stored.text(session.origin()))
          .execute();
    });
  }

  /// The session of a token, unless it is over.
  public Optional<Session> find(String tokenDigest, Instant now) {
    return database.read(handle ->
        handle
            .createQuery("select * from session where token_digest = :token and expires_at > :now")
            .bind("token", tokenDigest)
            .bind("now", now.toEpochMilli())
            .map((row, context) ->
                new Session(
                    row.getString("token_digest"),
                    row.getString("account"),
                    Role.valueOf(row.getString("role")),
                    Instant.ofEpochMilli(row.getLong("created_at")),
                    Instant.ofEpochMilli(row.getLong("seen_at")),
                    Instant.ofEpochMilli(row.getLong("expires_at")),
                    row.getString("origin")))
            .findOne());
  }

  /// Notes that a session is used.
  public void touch(String tokenDigest, Instant now) {
    database.write(handle -> {
      handle
          .createUpdate("update session set seen_at = :now where token_digest = :token")
          .bind("now", now.toEpochMilli())
          .bind("token", tokenDigest)
          .execute();
    });
  }

  public void remove(String tokenDigest) {
    database.write(handle -> {
      handle
          .createUpdate("delete from session where token_digest = :token")
          .bind("token", tokenDigest)
          .execute();
    });
  }
}
