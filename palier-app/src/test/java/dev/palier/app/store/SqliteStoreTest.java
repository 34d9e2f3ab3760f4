package dev.palier.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.app.configuration.DatabaseSettings;
import dev.palier.app.desk.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The store on SQLite, and what is SQLite's own.
class SqliteStoreTest extends StoreContract {

  @TempDir private Path folder;

  private Home home() {
    return new Home(folder.resolve("home"));
  }

  @Override
  Database empty() throws IOException {
    return Database.open(home(), DatabaseSettings.SQLITE);
  }

  @Override
  Database again() throws IOException {
    return Database.open(home(), DatabaseSettings.SQLITE);
  }

  @Test
  void saysThatAFileIsNoDatabase() throws IOException {
    Home other = new Home(folder.resolve("other"));
    Files.createDirectories(other.root());
    Files.writeString(other.database(), "not a database at all, but long enough to look like one");
    assertThatThrownBy(() -> Database.open(other, DatabaseSettings.SQLITE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(other.database().toString())
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void leavesADatabaseOfANewerVersionAlone() throws Exception {
    Home other = new Home(folder.resolve("newer"));
    Database.open(other, DatabaseSettings.SQLITE).close();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + other.database());
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into flyway_schema_history values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', '2027-01-01 00:00:00.0', 1, 1)");
    }
    assertThatThrownBy(() -> Database.open(other, DatabaseSettings.SQLITE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("was made by another version of Palier");
  }

  @Test
  void survivesAProgramThatStopsInTheMiddle() throws IOException {
    Home other = new Home(folder.resolve("stopped"));
    try (Database database = Database.open(other, DatabaseSettings.SQLITE)) {
      try {
        database.write(handle -> {
          handle.execute(
              "insert into account (name, hash, role, created_at) values ('a', 'b', 'OFFICER', 1)");
          throw new IllegalStateException("stopped");
        });
      } catch (IllegalStateException e) {
        assertThat(e).hasMessage("stopped");
      }
      assertThat(new AccountTable(database).list()).isEmpty();
    }
  }
}
