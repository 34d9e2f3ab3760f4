package dev.palier.app.table;

import java.util.List;

/// One row of a table.
///
/// @param line its line in the file, the first being line 1
/// @param cells as many as the row has: fewer or more than the header, where it is ragged
public record TableRow(long line, List<String> cells) {

  public TableRow {
    cells = List.copyOf(cells);
  }

  /// A cell without the blanks around it; empty where the row is shorter.
  public String cell(int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }
}
