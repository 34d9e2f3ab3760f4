package dev.palier.capability.screen;

import dev.palier.capability.measured.MeasuredKernel;
import dev.palier.data.YamlMapping;

/// A table whose runs did not empty the cache of a chip between two runs.
///
/// @param bytes of that cache
public record CacheRule(String table, String system, String library, double bytes) {

  private static final double MEGA = 1e6;

  static CacheRule read(YamlMapping entry) {
    CacheRule rule =
        new CacheRule(
            entry.text("table"),
            entry.text("system"),
            entry.text("library", ""),
            entry.number("megabytes").doubleValue() * MEGA);
    entry.end();
    return rule;
  }

  boolean holds(MeasuredKernel<?> kernel) {
    double reused = kernel.shape().reusedBytes();
    return kernel.table().equals(table)
        && kernel.system().equals(system)
        && (library.isEmpty() || library.equals(kernel.library()))
        && reused > 0
        && reused < bytes;
  }
}
