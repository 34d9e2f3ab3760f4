package dev.palier.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where measurements lie: the tables that the performance model is fitted and held to.
final class Benchmarks {

  /// How to get out where a table is not there.
  static final String MAYBE =
      "name the folder of measurements with --benchmarks, or set PALIER_SHARED_DATA";

  private Benchmarks() {}

  /// @param named by the user; null for the default
  static Path folder(@Nullable Path named) {
    if (named != null) {
      return named;
    }
    String shared = System.getenv("PALIER_SHARED_DATA");
    return Path.of(shared == null ? "../shared/data" : shared).resolve("benchmarks");
  }
}
