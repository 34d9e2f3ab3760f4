package dev.palier.app.amendment;

import dev.palier.control.amendment.Escape;
import java.util.List;

/// An amendment in the words of one language, for a terminal or a page.
///
/// @param head the two states of the law
/// @param caveats what the reader must know of them
public record AmendmentView(
    String head,
    List<String> caveats,
    List<ProvisionLine> provisions,
    List<String> groups,
    List<Chapter> chapters,
    List<Ways> ways) {

  /// A provision that is not the same.
  ///
  /// @param before its text before; empty where it begins
  /// @param after its text after; empty where it ends
  public record ProvisionLine(
      String id, String what, String title, String before, String after, String citation) {}

  /// What changes from one standpoint.
  public record Chapter(String title, List<RegionView> regions) {}

  /// Items and destinations whose answer changes alike.
  ///
  /// @param where the ranges of which one holds
  /// @param chips chips of the catalogue in it that were announced by the later day
  /// @param laterChips those that were announced after it
  /// @param witness an item in it that is no chip of the catalogue; empty where none was found
  public record RegionView(
      String change,
      String places,
      List<String> where,
      List<String> chips,
      List<String> laterChips,
      String witness) {}

  /// The ways out by one figure, of one state.
  public record Ways(
      Escape.State state, String what, String places, List<WayView> chips, List<String> used) {}

  /// One chip's way out: it has `value`, and is free below `below`.
  public record WayView(String chip, String value, String below) {}

  /// Whether no answer changes.
  public boolean changesNoAnswer() {
    return chapters.isEmpty();
  }
}
