package dev.palier.app.configuration;

import dev.palier.data.YamlMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which database is used: a PostgreSQL by its address, such as
/// `jdbc:postgresql://db.example.org/palier`, or the file of SQLite in the home folder.
///
/// The password is in a file or in the environment, never here and never in the address.
///
/// @param url null for SQLite
/// @param passwordFile a file whose first line is the password; null where the environment has it
/// @param connections how many are open at most
public record DatabaseSettings(
    @Nullable String url, @Nullable String user, @Nullable Path passwordFile, int connections) {

  /// The variable of the environment that may hold the password.
  public static final String PASSWORD = "PALIER_DATABASE_PASSWORD";

  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final int CONNECTIONS = 8;
  private static final int MOST_CONNECTIONS = 100;

  public static final DatabaseSettings SQLITE = new DatabaseSettings(null, null, null, CONNECTIONS);

  /// A database of PostgreSQL.
  public static DatabaseSettings postgresql(String url, @Nullable String user) {
    return new DatabaseSettings(url, user, null, CONNECTIONS);
  }

  static DatabaseSettings read(YamlMapping section) {
    String url = section.findText("url").orElse(null);
    String user = section.findText("user").orElse(null);
    Path passwordFile = section.findText("password-file").map(Path::of).orElse(null);
    int connections = section.has("connections") ? section.integer("connections") : CONNECTIONS;
    if (url != null && !url.startsWith(POSTGRESQL)) {
      section.problem(
          "url",
          "\"" + url + "\" is no address of a PostgreSQL",
          "write jdbc:postgresql://HOST/DATABASE, or leave the field out for SQLite");
    }
    if (url != null && url.contains("password=")) {
      section.problem(
          "url",
          "the address holds a password",
          "put it into a file and name that as password-file, or set " + PASSWORD);
    }
    if (url == null && (user != null || passwordFile != null)) {
      section.problem(
          "url", "a user or a password is named, and no address", "add url, or remove them");
    }
    if (connections < 2 || connections > MOST_CONNECTIONS) {
      section.problem(
          "connections",
          connections + " is not between 2 and " + MOST_CONNECTIONS,
          "leave the field out for " + CONNECTIONS);
    }
    section.end();
    return new DatabaseSettings(url, user, passwordFile, connections);
  }

  public boolean isSqlite() {
    return url == null;
  }

  /// The password, or null where none is set.
  ///
  /// @throws IOException where the file cannot be read, in words
  public @Nullable String password(Map<String, String> environment) throws IOException {
    if (passwordFile == null) {
      return environment.get(PASSWORD);
    }
    try {
      return Files.readString(passwordFile).lines().findFirst().orElse("").strip();
    } catch (IOException e) {
      throw new IOException(
          "the password file "
              + passwordFile
              + " cannot be read.\nMaybe correct database.password-file in palier.yaml.",
          e);
    }
  }
}
