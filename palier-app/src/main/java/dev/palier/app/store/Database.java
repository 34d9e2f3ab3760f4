package dev.palier.app.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.palier.app.configuration.DatabaseSettings;
import dev.palier.app.desk.Home;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;

/// The open database, brought up to the newest form of its tables. Safe for use by several threads;
/// several programs may have it open at once.
public final class Database implements AutoCloseable {

  /// Held here, since a logger that nobody holds forgets its level.
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("com.zaxxer.hikari"), Logger.getLogger("org.flywaydb"));

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Optional<ReentrantLock> oneWriter;

  private Database(HikariDataSource pool, boolean sqlite) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    this.oneWriter = sqlite ? Optional.of(new ReentrantLock()) : Optional.empty();
  }

  /// @throws IOException where it cannot be opened, in words
  public static Database open(Home home, DatabaseSettings settings) throws IOException {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    HikariDataSource pool;
    try {
      pool =
          settings.isSqlite()
              ? Connections.sqlite(home.database(), settings.connections())
              : Connections.postgresql(settings, System.getenv());
    } catch (PoolInitializationException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IOException(
          place(home, settings)
              + " cannot be reached: "
              + cause.getMessage()
              + "\nMaybe check `database` in palier.yaml, the password, and whether the server runs.",
          e);
    }
    try {
      Migration.bring(pool, settings.isSqlite() ? home.database() : null, place(home, settings));
    } catch (IOException | RuntimeException e) {
      pool.close();
      throw e;
    }
    return new Database(pool, settings.isSqlite());
  }

  private static String place(Home home, DatabaseSettings settings) {
    return settings.isSqlite()
        ? "The database " + home.database()
        : "The database " + settings.url();
  }

  /// Runs queries.
  <T> T read(HandleCallback<T, RuntimeException> queries) {
    return jdbi.withHandle(queries);
  }

  /// Runs statements of which all take effect, or none.
  void write(HandleConsumer<RuntimeException> statements) {
    oneWriter.ifPresent(ReentrantLock::lock);
    try {
      jdbi.useTransaction(statements);
    } finally {
      oneWriter.ifPresent(ReentrantLock::unlock);
    }
  }

  /// Runs statements and says how many rows they touched.
  int change(HandleCallback<Integer, RuntimeException> statements) {
    int[] touched = {0};
    write((Handle handle) -> {
      touched[0] = statements.withHandle(handle);
    });
    return touched[0];
  }

  @Override
  public void close() {
    pool.close();
  }
}
