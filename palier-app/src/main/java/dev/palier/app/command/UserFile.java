package dev.palier.app.command;

import dev.palier.data.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small text file that a user names.
final class UserFile {

  private static final long LIMIT_BYTES = 2L << 20;

  private UserFile() {}

  /// @throws UsageException where it is no file, too large, or not readable
  static DataFile read(Path path) {
    try {
      if (!Files.isRegularFile(path)) {
        throw new UsageException(path + " is not a file", "check the path");
      }
      if (Files.size(path) > LIMIT_BYTES) {
        throw new UsageException(
            path + " has more than " + LIMIT_BYTES + " bytes", "name a smaller file");
      }
      return new DataFile(path.toString(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UsageException(path + " cannot be read", "check its rights");
    }
  }
}
