package dev.palier.app.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/// Brings the tables of a database to their newest form.
final class Migration {

  private static final String FOLDER = "classpath:dev/palier/app/store/migration";

  /// Flyway guards a PostgreSQL against two programs that migrate at once, and not a SQLite: a file
  /// beside the database does, and this lock between threads.
  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

  private Migration() {}

  /// @param file the file of SQLite; null for a server
  /// @throws IOException where the database is none of ours, or of another version, in words
  static void bring(DataSource source, @Nullable Path file, String place) throws IOException {
    ONE_AT_A_TIME.lock();
    try {
      if (file == null) {
        migrate(source, place);
        return;
      }
      Path lock = file.resolveSibling(file.getFileName() + ".lock");
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var held = channel.lock()) {
        migrate(source, place);
      }
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  private static void migrate(DataSource source, String place) throws IOException {
    try {
      Flyway.configure()
          .dataSource(source)
          .locations(FOLDER)
          .ignoreMigrationPatterns(
              new String[0]) // what a newer program made is not to be guessed at
          .load()
          .migrate();
    } catch (FlywayValidateException e) {
      throw new IOException(
          place
              + " was made by another version of Palier.\nMaybe run that version, or name another folder with --home.",
          e);
    } catch (FlywayException e) {
      throw new IOException(
          place
              + " cannot be used: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + ".\nMaybe it is not a database of Palier: name another folder with --home, or another database in palier.yaml.",
          e);
    }
  }
}
