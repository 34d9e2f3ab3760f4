package dev.palier.catalog.product;

import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.List;

/// Reads `aliases: {en: [H20], zh: [英伟达H20]}` and `shared-aliases: {en: [H100]}`.
public final class AliasReader {

  private AliasReader() {}

  /// The aliases of an entry, in the order of the file, shared ones last.
  public static List<Alias> read(YamlMapping entry) {
    List<Alias> aliases = new ArrayList<>();
    read(entry.mapping("aliases"), false, aliases);
    read(entry.mapping("shared-aliases"), true, aliases);
    return aliases;
  }

  private static void read(YamlMapping byLanguage, boolean shared, List<Alias> aliases) {
    for (String language : byLanguage.names()) {
      for (String text : byLanguage.texts(language)) {
        aliases.add(new Alias(text, language, shared));
      }
    }
  }
}
