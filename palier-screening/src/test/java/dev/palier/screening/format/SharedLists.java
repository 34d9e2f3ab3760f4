package dev.palier.screening.format;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files of real lists that are kept outside the repository: a test that needs one is skipped where
/// it is absent.
public final class SharedLists {

  public static final String CSL = "csl_2026-07-31.json";

  private static final ListReader READER = ListReader.packaged();

  private SharedLists() {}

  /// One of the files; skips the test where it is absent.
  public static Path file(String name) {
    String shared = System.getenv("PALIER_SHARED_DATA");
    Path root = Path.of("").toAbsolutePath().getParent();
    Path file =
        (shared == null ? root.resolve("../shared/data") : Path.of(shared))
            .resolve("lists")
            .resolve(name);
    assumeTrue(Files.exists(file), "the real list " + name + " is absent; set PALIER_SHARED_DATA");
    return file;
  }

  public static ListReading read(String name) throws IOException {
    return READER.read(List.of(ListFile.at(file(name))));
  }
}
