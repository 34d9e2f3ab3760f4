package dev.palier.app.lists;

import dev.palier.data.DataFolder;
import dev.palier.screening.Screener;
import dev.palier.screening.list.ListSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A home with lists, for tests.
record Kept(Path root, ListDesk desk) {

  static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  static Kept at(Path folder) {
    Path root = folder.resolve("lists");
    return new Kept(root, ListDesk.open(root, DataFolder.packedWith(Screener.class)));
  }

  ListSource source(String id) {
    return desk.sources().find(id).orElseThrow();
  }

  UpdateResult update(String source, Path file, String published) throws IOException {
    return update(source, file, new UpdateChoices(false, LocalDate.parse(published)));
  }

  UpdateResult update(String source, Path file, UpdateChoices choices) throws IOException {
    return desk.update(source(source), new Origins(List.of(file), List.of()), choices, NOW);
  }

  /// A list of one's own with so many entries.
  static Path own(Path folder, String name, int entries) {
    List<String> lines = new ArrayList<>(List.of("name,country,list"));
    for (int i = 0; i < entries; i++) {
      lines.add("Company " + i + " Ltd,CN,us-el");
    }
    try {
      return Files.write(folder.resolve(name), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
