package dev.palier.control.matrix;

import java.util.List;

/// One entry to one destination.
///
/// @param country code of the destination
/// @param reasons why a licence is required for all of the entry
/// @param inPart why one is required for some items of it
/// @param notEnforced what a text requires that is not enforced, or not due yet
/// @param footnotes those of the destination's row that can concern the entry
public record Cell(
    MatrixEntry entry,
    String country,
    Place place,
    CellStatus status,
    List<Reason> reasons,
    List<Reason> inPart,
    List<Reason> notEnforced,
    List<Footnote> footnotes) {

  public Cell {
    reasons = List.copyOf(reasons);
    inPart = List.copyOf(inPart);
    notEnforced = List.copyOf(notEnforced);
    footnotes = List.copyOf(footnotes);
  }
}
