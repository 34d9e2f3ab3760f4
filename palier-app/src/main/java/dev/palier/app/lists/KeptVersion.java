package dev.palier.app.lists;

import dev.palier.screening.list.ListVersion;
import java.util.List;

/// A version on disk.
///
/// @param form the id of the form of its files, such as `sdn-csv`
/// @param warnings how many things in it were read but not understood
public record KeptVersion(ListVersion version, String form, int warnings, List<KeptFile> files) {

  /// One of its files.
  ///
  /// @param bytes its size before compression
  public record KeptFile(String name, long bytes, String sha256) {}

  public KeptVersion {
    files = List.copyOf(files);
  }
}
