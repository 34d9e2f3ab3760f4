package dev.palier.app.desk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The folder in which Palier keeps what is the user's own: versions of lists, the database, the
/// configuration. Nothing is created by naming it.
///
/// @param root `--home`, else `$PALIER_HOME`, else `~/.palier`
public record Home(Path root) {

  /// @param stated what an option names, or null
  public static Home of(@Nullable Path stated) {
    if (stated != null) {
      return new Home(stated);
    }
    String variable = System.getenv("PALIER_HOME");
    return new Home(
        variable == null || variable.isBlank()
            ? Path.of(System.getProperty("user.home"), ".palier")
            : Path.of(variable));
  }

  /// Where the versions of lists are kept.
  public Path lists() {
    return root.resolve("lists");
  }

  /// The database of SQLite, where no other is configured.
  public Path database() {
    return root.resolve("palier.db");
  }

  /// The configuration; it need not be there.
  public Path configuration() {
    return root.resolve("palier.yaml");
  }
}
