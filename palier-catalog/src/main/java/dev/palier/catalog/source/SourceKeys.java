package dev.palier.catalog.source;

import dev.palier.data.YamlMapping;
import java.util.Set;

/// The keys that a value may cite, read from the `source:` field of its entry.
public final class SourceKeys {

  private final Set<String> known;

  public SourceKeys(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  /// The key that an entry cites; a missing or an unknown one is noted as a problem.
  public String read(YamlMapping entry) {
    String key = entry.text("source");
    check(entry, "source", key);
    return key;
  }

  /// Notes a problem at a field whose value cites an unknown source.
  public void check(YamlMapping entry, String field, String key) {
    if (!key.isEmpty() && !known.contains(key)) {
      entry.problem(
          field,
          "the source \"" + key + "\" is not in sources.yaml",
          "add it there, with its title and its rights");
    }
  }
}
