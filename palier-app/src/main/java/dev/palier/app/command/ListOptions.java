package dev.palier.app.command;

import dev.palier.screening.list.ScreeningLists;
import java.nio.file.Path;
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

  ScreeningLists lists(CommonOptions common) {
    throw new UsageException("There are no lists", "name one with --list FILE " + files + common);
  }
}
