package dev.palier.catalog.maker;

import dev.palier.catalog.product.AliasReader;
import dev.palier.data.YamlMapping;
import java.util.Optional;

/// Reads one entry of `makers.yaml`.
public final class MakerReader {

  private MakerReader() {}

  /// The maker; empty where its fields have problems, which are noted.
  public static Optional<Maker> read(YamlMapping entry) {
    String id = entry.text("id");
    String name = entry.text("name");
    String country = entry.text("country");
    var aliases = AliasReader.read(entry);
    entry.end();
    return entry.make(() -> new Maker(id, name, country, aliases));
  }
}
