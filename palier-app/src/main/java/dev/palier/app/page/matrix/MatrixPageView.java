package dev.palier.app.page.matrix;

import dev.palier.control.geography.Country;
import dev.palier.control.matrix.Cell;
import dev.palier.control.matrix.CellStatus;
import dev.palier.control.matrix.MatrixEntry;
import dev.palier.control.matrix.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the page on the licence matrix shows.
///
/// @param eccn the entry asked for; empty where one destination is shown with every entry
/// @param eccns the numbers of the list to choose from
/// @param to the one destination that is shown with its reasons
/// @param columns the entries of the table
/// @param lines one for each destination; none where one is shown with its reasons
/// @param told the cells of the one destination
public record MatrixPageView(
    LocalDate asOf,
    String eccn,
    List<String> eccns,
    Optional<Country> to,
    List<MatrixEntry> columns,
    List<Line> lines,
    List<Told> told,
    List<CellStatus> present,
    List<String> caveats) {

  /// A destination with a cell for each column.
  public record Line(String code, String name, List<Cell> cells) {}

  /// A cell with its reasons, in chapters.
  public record Told(Cell cell, List<Chapter> chapters, List<String> place) {}

  /// Reasons under a head, such as "Required by:".
  public record Chapter(String key, List<Reason> reasons) {}
}
