package dev.palier.catalog.product;

import dev.palier.catalog.data.YamlMapping;
import java.util.ArrayList;
import java.util.List;

/// Reads `aliases: {en: [H20], zh: [英伟达H20]}`.
public final class AliasReader {

  private AliasReader() {}

  /// The aliases below the entry's `aliases:` field, in the order of the file.
  public static List<Alias> read(YamlMapping entry) {
    List<Alias> aliases = new ArrayList<>();
    YamlMapping byLanguage = entry.mapping("aliases");
    for (String language : byLanguage.names()) {
      for (String text : byLanguage.texts(language)) {
        aliases.add(new Alias(text, language));
      }
    }
    return aliases;
  }
}
