package dev.palier.app.store;

import dev.palier.app.configuration.DatabaseSettings;
import dev.palier.app.desk.Home;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// The store on a real PostgreSQL 18, which is started for the test.
class PostgresqlStoreTest extends StoreContract {

  private static final Logger QUIET = Logger.getLogger("io.zonky.test");
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static EmbeddedPostgres server;

  @TempDir private Path folder;
  private DatabaseSettings settings;

  @BeforeAll
  static void start() {
    try {
      QUIET.setLevel(Level.WARNING);
      server =
          EmbeddedPostgres.builder()
              .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
              .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException | RuntimeException e) {
      Assumptions.abort("No PostgreSQL can be started here: " + e);
    }
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Override
  Database empty() throws IOException {
    String name = "palier" + DATABASES.incrementAndGet();
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IOException(e);
    }
    settings = DatabaseSettings.postgresql(server.getJdbcUrl("postgres", name), "postgres");
    return again();
  }

  @Override
  Database again() throws IOException {
    return Database.open(new Home(folder), settings);
  }
}
