package dev.palier.app.ownership;

import dev.palier.screening.format.ListFile;
import dev.palier.screening.ownership.OwnershipCsv;
import dev.palier.screening.ownership.OwnershipFollowTheMoney;
import dev.palier.screening.ownership.OwnershipGraph;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that holds a graph of ownership: FollowTheMoney where it begins with a brace, else CSV.
public final class GraphFile {

  private static final long LIMIT_BYTES = 1L << 30;

  private GraphFile() {}

  /// @throws dev.palier.data.DataException with every problem of the file
  /// @throws IOException if it is no file, too large or not readable; the message says a way out
  public static OwnershipGraph read(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new IOException(path + " is not a file.\nMaybe check the path.");
    }
    if (Files.size(path) > LIMIT_BYTES) {
      throw new IOException(
          path
              + " has more than "
              + LIMIT_BYTES
              + " bytes.\nMaybe split it by groups that do not own each other.");
    }
    String name = path.toString();
    boolean braces = ListFile.at(path).head().stripLeading().startsWith("{");
    try (InputStream bytes = Files.newInputStream(path)) {
      return braces ? OwnershipFollowTheMoney.read(name, bytes) : OwnershipCsv.read(name, bytes);
    }
  }
}
