package dev.palier.catalog.source;

/// A place that values come from, such as `AIR`: a data set, a document, a newspaper's report.
///
/// @param key the short name by which figures cite it
/// @param title what it is called
/// @param address where it lies, with the commit or the page; may be empty
/// @param date when it was written or read, as `2026-07-30`; may be empty
/// @param rights the licence, or why its facts may be used
public record Source(String key, String title, String address, String date, String rights) {

  public Source {
    if (key.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException(
          "A source needs a key and a title, but is \""
              + key
              + "\", \""
              + title
              + "\"\n"
              + "Maybe name the document in its title");
    }
  }
}
