package dev.palier.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where measurements and evaluation sets lie that do not ship: the tables that the performance
/// model is fitted and held to, the names that matching is measured on.
enum SharedData {
  BENCHMARKS("benchmarks", "name the folder of measurements with --benchmarks"),
  EVALUATION("screening-eval", "name it with --eval");

  private static final String VARIABLE = "PALIER_SHARED_DATA";

  private final String folder;
  private final String option;

  SharedData(String folder, String option) {
    this.folder = folder;
    this.option = option;
  }

  /// @param named by the user; null for the default
  Path folder(@Nullable Path named) {
    if (named != null) {
      return named;
    }
    String shared = System.getenv(VARIABLE);
    return Path.of(shared == null ? "../shared/data" : shared).resolve(folder);
  }

  /// How to get out where something is not there.
  String maybe() {
    return option + ", or set " + VARIABLE;
  }
}
