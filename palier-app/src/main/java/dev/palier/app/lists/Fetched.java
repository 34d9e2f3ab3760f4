package dev.palier.app.lists;

import dev.palier.data.DataDigest;
import dev.palier.screening.format.ListFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files of one version, as they came.
///
/// @param origin the addresses or paths that they came from
/// @param confirmed when they were found to be what the source publishes; null where they were read
///   from files, which say nothing of that
/// @param dated the day of the files by their server or disk, for those that tell none themselves
public record Fetched(
    List<Part> parts, String origin, @Nullable Instant confirmed, LocalDate dated) {

  /// One file.
  ///
  /// @param name without folders, such as `sdn.csv`
  public record Part(String name, byte[] bytes) {

    ListFile file() {
      return ListFile.of(name, bytes);
    }

    String sha256() {
      return DataDigest.hex(bytes);
    }
  }

  public Fetched {
    parts = List.copyOf(parts);
  }

  List<ListFile> files() {
    return parts.stream().map(Part::file).toList();
  }

  /// SHA-256 in hexadecimal: of the file, as `sha256sum` gives it; of several, of the lines that
  /// `sha256sum` gives.
  String digest() {
    if (parts.size() == 1) {
      return parts.getFirst().sha256();
    }
    StringBuilder lines = new StringBuilder();
    parts.forEach(
        part -> lines.append(part.sha256()).append("  ").append(part.name()).append('\n'));
    return DataDigest.hex(lines.toString());
  }
}
