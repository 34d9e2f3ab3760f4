package dev.palier.app.command;

import dev.palier.control.draft.Draft;
import dev.palier.control.draft.DraftReader;
import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataException;
import dev.palier.data.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Reads the draft in a file that a user names.
final class Drafts {

  private static final long LIMIT_BYTES = 1L << 20;

  private Drafts() {}

  /// @throws UsageException if the draft does not stand on the day
  static void checkDay(Draft draft, LocalDate day) {
    if (day.isBefore(draft.from())) {
      throw new UsageException(
          "The draft stands from " + draft.from() + " on, and is tried on " + day,
          "leave out --as-of, or take that day or a later one");
    }
  }

  /// @throws UsageException if there is no such file, if it is too large for a draft, or with every
  ///   problem of the draft
  static Draft read(Path path, StatuteBook book) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new UsageException(
          path + ": there is no such file", "check the path; docs/drafts.md shows a draft");
    }
    if (Files.size(path) > LIMIT_BYTES) {
      throw new UsageException(path + ": a draft has at most 1 MiB", "split it");
    }
    try {
      return DraftReader.read(new DataFile(path.toString(), Files.readAllBytes(path)), book);
    } catch (DataException problems) {
      throw new UsageException(problems);
    }
  }
}
