package dev.palier.control.matrix;

import java.util.List;

/// A paragraph of the Commerce Control List, or several with the same requirement rows, such as
/// `5A002.z (a)` for `5A002.z.1.a` to `z.5.a`.
///
/// @param label what tells it from the others
/// @param eccns its numbers as a classification writes them
/// @param listed the entry whose rows bear on it
/// @param scope what it covers, in short
/// @param why why an accelerator, its software or its technology can be in it
/// @param readsAs the provision whose regional-stability requirements are its own; empty for none
/// @param standsWith the provision whose time is its own; empty where it was there all along
/// @param rows those that apply to all of it
/// @param inPart those that apply to some items of it, as their own words say
public record MatrixEntry(
    String label,
    List<String> eccns,
    ControlList.Listed listed,
    Kind kind,
    String scope,
    String why,
    String readsAs,
    String standsWith,
    List<RequirementRow> rows,
    List<RequirementRow> inPart) {

  public MatrixEntry {
    eccns = List.copyOf(eccns);
    rows = List.copyOf(rows);
    inPart = List.copyOf(inPart);
  }

  /// What the entry controls.
  public enum Kind {
    ITEM,
    SOFTWARE,
    TECHNOLOGY
  }

  /// Whether a text such as `5a002.z`, `3A090` or the label names it or a part of it.
  public boolean isNamedBy(String text) {
    return label.equalsIgnoreCase(text) || eccns.stream().anyMatch(eccn -> names(text, eccn));
  }

  private static boolean names(String text, String eccn) {
    return eccn.regionMatches(true, 0, text, 0, text.length())
        && (eccn.length() == text.length() || eccn.charAt(text.length()) == '.');
  }
}
