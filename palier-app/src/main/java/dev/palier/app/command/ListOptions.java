package dev.palier.app.command;

import dev.palier.app.lists.ListDesk;
import dev.palier.app.lists.ListWords;
import dev.palier.data.DataException;
import dev.palier.screening.Screener;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.list.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// Which lists parties are screened against.
final class ListOptions {

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description =
          "Screen against this file of a list instead of the lists that are kept; may be repeated.")
  private List<Path> files = new ArrayList<>();

  /// Those that are named, or else those in use. What a reader must know of their age goes to the
  /// stream of errors, so that it never falls into what is written.
  ScreeningLists lists(CommonOptions common) throws IOException {
    ScreeningLists lists = read(common);
    new ListWords(common.messages()).caveats(lists, Instant.now()).forEach(common.err()::println);
    return lists;
  }

  /// The same, for an answer that tells their age itself.
  ScreeningLists read(CommonOptions common) throws IOException {
    Screener.readAhead();
    return files.isEmpty() ? common.lists().current().lists() : named(Instant.now());
  }

  private ScreeningLists named(Instant now) throws IOException {
    List<Snapshot> snapshots = new ArrayList<>();
    for (Path file : files) {
      try {
        snapshots.add(ListDesk.file(file, now));
      } catch (DataException e) {
        throw new UsageException(e);
      }
    }
    return new ScreeningLists(snapshots);
  }
}
