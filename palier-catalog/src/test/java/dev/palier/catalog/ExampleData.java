package dev.palier.catalog;

import dev.palier.data.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small sound data folder, of which a test spoils one file.
final class ExampleData {

  private static final String SOURCES =
      """
      sources:
        - {key: DOC, title: A document, rights: facts only}
      """;

  private static final String MAKERS =
      """
      makers:
        - {id: acme, name: Acme, country: US, aliases: {zh: [顶点]}}
      """;

  static final String CHIP =
      """
      id: acme-one
      name: Acme One
      maker: acme
      family: First
      architecture: First
      form: card
      status: released
      market: {is: data-centre}
      dies:
        - {role: compute, area-mm2: 100, source: DOC, grade: A}
      figures:
        fp16:
          - 100 DOC A
      """;

  private final Path root;

  ExampleData(Path root) {
    this.root = root;
    with("sources.yaml", SOURCES);
    with("makers.yaml", MAKERS);
    with("chips/acme/acme-one.yaml", CHIP);
  }

  ExampleData with(String name, String text) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Catalog load() {
    return Catalog.load(DataFolder.at(root));
  }
}
