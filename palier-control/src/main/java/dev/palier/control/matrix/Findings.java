package dev.palier.control.matrix;

import dev.palier.control.provision.Enforcement;
import java.util.ArrayList;
import java.util.List;

/// The reasons that are found for one cell, and the status that follows.
final class Findings {

  private final List<Reason> reasons = new ArrayList<>();
  private final List<Reason> inPart = new ArrayList<>();
  private final List<Reason> notEnforced = new ArrayList<>();

  void add(Reason reason, boolean onlyInPart, Enforcement.State enforcement) {
    if (!enforcement.bites()) {
      notEnforced.add(reason);
    } else if (onlyInPart) {
      inPart.add(reason);
    } else {
      reasons.add(reason);
    }
  }

  Cell cell(MatrixEntry entry, String country, Place place, List<Footnote> footnotes) {
    return new Cell(entry, country, place, status(place), reasons, inPart, notEnforced, footnotes);
  }

  private CellStatus status(Place place) {
    return switch (place) {
      case Place.Domestic _ -> CellStatus.DOMESTIC;
      case Place.Unlisted _ ->
          reasons.isEmpty() ? CellStatus.INDETERMINATE : CellStatus.LICENCE_REQUIRED;
      case Place.Listed(ChartRow row, _) when row.isEmbargoed() -> CellStatus.EMBARGO;
      case Place.Listed _ -> {
        if (!reasons.isEmpty()) {
          yield CellStatus.LICENCE_REQUIRED;
        }
        if (!inPart.isEmpty()) {
          yield CellStatus.DEPENDS_ON_ITEM;
        }
        yield notEnforced.isEmpty() ? CellStatus.NO_REQUIREMENT_ON_CHART : CellStatus.NOT_ENFORCED;
      }
    };
  }
}
