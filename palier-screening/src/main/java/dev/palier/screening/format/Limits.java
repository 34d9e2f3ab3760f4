package dev.palier.screening.format;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;

/// How large a file of a list may be, and what in it; from `data/screening/list-limits.yaml`.
///
/// @param text characters of one text
/// @param nesting levels of JSON or XML
/// @param problems told of one file before the reader gives up
public record Limits(long bytes, int entries, int text, int nesting, int problems) {

  private static final String FILE = "screening/list-limits.yaml";
  private static final long MEGABYTE = 1_000_000;

  /// The limits that ship with the program.
  public static Limits packaged() {
    Problems problems = new Problems();
    YamlMapping top = YamlDocument.read(DataFolder.packedWith(Limits.class).get(FILE), problems);
    Limits limits =
        new Limits(
            top.integer("megabytes") * MEGABYTE,
            top.integer("entries"),
            top.integer("characters-of-a-text"),
            top.integer("nesting"),
            top.integer("problems"));
    top.text("source");
    top.end();
    problems.throwIfAny();
    return limits;
  }
}
