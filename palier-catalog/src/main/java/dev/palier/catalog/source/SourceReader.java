package dev.palier.catalog.source;

import dev.palier.data.YamlMapping;
import java.util.Optional;

/// Reads one entry of `sources.yaml`.
public final class SourceReader {

  private SourceReader() {}

  /// The source; empty where its fields have problems, which are noted.
  public static Optional<Source> read(YamlMapping entry) {
    String key = entry.text("key");
    String title = entry.text("title");
    String address = entry.text("address", "");
    String date = entry.text("date", "");
    String rights = entry.text("rights");
    entry.end();
    return entry.make(() -> new Source(key, title, address, date, rights));
  }
}
