package dev.palier.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.palier.app.configuration.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The pools of connections of the two databases.
final class Connections {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Connections() {}

  /// A file of SQLite: readers do not wait for the writer (WAL), a writer waits for another, a
  /// transaction takes the write lock when it begins, and what is committed is on the disk.
  static HikariDataSource sqlite(Path file, int connections) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new IOException(
            folder + " cannot be created.\nMaybe name another folder with --home.", e);
      }
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout((int) PATIENCE.toMillis());
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source);
    return open(pool, connections);
  }

  /// A server of PostgreSQL.
  static HikariDataSource postgresql(DatabaseSettings settings, Map<String, String> environment)
      throws IOException {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(settings.url());
    pool.setUsername(settings.user());
    pool.setPassword(settings.password(environment));
    return open(pool, settings.connections());
  }

  private static HikariDataSource open(HikariConfig pool, int connections) {
    pool.setPoolName("palier");
    pool.setMaximumPoolSize(connections);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(PATIENCE.toMillis());
    return new HikariDataSource(pool);
  }
}
