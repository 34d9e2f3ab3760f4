package dev.palier.screening.format;

import java.io.IOException;
import java.util.List;

/// One form in which lists are published, such as the CSV of OFAC.
sealed interface ListFormat
    permits CollectionJson,
        CondensedCslJson,
        CslCsv,
        CslJson,
        FollowTheMoney,
        OwnCsv,
        RegistryJson,
        SdnCsv,
        UnXml {

  /// Its stable name, such as `sdn-csv`.
  String id();

  /// Whether a file looks like it.
  ///
  /// @param name the file's name in lower case
  /// @param head its first characters
  boolean fits(String name, String head);

  /// Reads one list. Most forms are one file; where a form takes more, the first is the main one.
  void read(List<ListFile> files, Entries entries) throws IOException;

  /// How many files it may be made of.
  default int mostFiles() {
    return 1;
  }
}
