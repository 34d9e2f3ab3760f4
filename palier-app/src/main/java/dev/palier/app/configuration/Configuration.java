package dev.palier.app.configuration;

import dev.palier.app.desk.Home;
import dev.palier.data.DataException;
import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What `palier.yaml` in the home folder says. It need not be there: then everything is as it
/// ships.
public record Configuration(
    DatabaseSettings database,
    DispositionSettings dispositions,
    ServerSettings server,
    Optional<OidcSettings> oidc) {

  public static final Configuration NONE =
      new Configuration(
          DatabaseSettings.SQLITE, DispositionSettings.NONE, ServerSettings.NONE, Optional.empty());

  private static final long LIMIT_BYTES = 1L << 16;

  /// @throws DataException with every problem of the file
  /// @throws IOException where it is there and cannot be read
  public static Configuration read(Home home) throws IOException {
    Path file = home.configuration();
    if (!Files.exists(file)) {
      return NONE;
    }
    if (Files.size(file) > LIMIT_BYTES) {
      throw new IOException(
          file + ": a configuration has at most 64 KiB.\nMaybe this is another file.");
    }
    return read(new DataFile(file.toString(), Files.readAllBytes(file)));
  }

  static Configuration read(DataFile file) {
    Problems problems = new Problems();
    YamlMapping root = YamlDocument.read(file, problems);
    DatabaseSettings database = DatabaseSettings.read(root.mapping("database"));
    DispositionSettings dispositions = DispositionSettings.read(root.mapping("dispositions"));
    ServerSettings server = ServerSettings.read(root.mapping("server"));
    Optional<OidcSettings> oidc = OidcSettings.read(root.mapping("oidc"));
    root.end();
    problems.throwIfAny();
    return new Configuration(database, dispositions, server, oidc);
  }
}
