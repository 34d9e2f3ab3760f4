package dev.palier.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The local accounts. A name is what is written, whatever its case.
public final class AccountTable {

  private final Database database;

  public AccountTable(Database database) {
    this.database = database;
  }

  /// @return whether it was added; false where the name is taken
  public boolean add(Account account) {
    return database.change(handle ->
        handle
            .createUpdate(
                "insert into account (name, hash, role, created_at) values (:name, :hash, :role, :at) on conflict do nothing")
            .bind("name", key(account.name()))
            .bind("hash", account.hash())
            .bind("role", account.role().name())
            .bind("at", account.createdAt().toEpochMilli())
            .execute())
        > 0;
  }

  /// Gives an account another password; its sessions end, since the old one may be known to others.
  ///
  /// @return whether there is such an account
  public boolean changePassword(String name, String hash) {
    return database.change(handle -> {
      endSessions(handle, name);
      return handle
          .createUpdate("update account set hash = :hash where name = :name")
          .bind("hash", hash)
          .bind("name", key(name))
          .execute();
    })
        > 0;
  }

  /// Lets an account sign in no longer, or again; its sessions end.
  ///
  /// @param at null to let it again
  /// @return whether there is such an account
  public boolean disable(String name, @Nullable Instant at) {
    return database.change(handle -> {
      endSessions(handle, name);
      return handle
          .createUpdate("update account set disabled_at = :at where name = :name")
          .bind("at", at == null ? null : Long.valueOf(at.toEpochMilli()))
          .bind("name", key(name))
          .execute();
    })
        > 0;
  }

  private static void endSessions(Handle handle, String name) {
    handle
        .createUpdate("delete from session where account = :name")
        .bind("name", key(name))
        .execute();
  }

  public Optional<Account> find(String name) {
    return database.read(handle ->
        handle
            .createQuery("select * from account where name = :name")
            .bind("name", key(name))
            .map((row, context) -> account(row))
            .findOne());
  }

  public boolean isEmpty() {
    return database.read(handle ->
        handle
            .createQuery("select 1 from account limit 1")
            .mapTo(Integer.class)
            .findOne()
            .isEmpty());
  }

  public List<Account> list() {
    return database
        .read(handle ->
            handle.createQuery("select * from account").map((row, context) -> account(row)).list())
        .stream()
        .sorted(Comparator.comparing(Account::createdAt).thenComparing(Account::name))
        .toList();
  }

  private static Account account(ResultSet row) throws SQLException {
    long disabled = row.getLong("disabled_at");
    return new Account(
        row.getString("name"),
        row.getString("hash"),
        Role.valueOf(row.getString("role")),
        Instant.ofEpochMilli(row.getLong("created_at")),
        disabled == 0 ? null : Instant.ofEpochMilli(disabled));
  }

  private static String key(String name) {
    return Stored.text(name.strip()).toLowerCase(Locale.ROOT);
  }
}
