package dev.palier.app.order;

import dev.palier.control.transaction.Field;
import dev.palier.control.transaction.FieldProblem;
import java.util.List;
import java.util.Map;

/// One row of a file of orders.
///
/// @param line its line in the file, the header being line 1
/// @param problems what is wrong with the row as a row, such as more fields than the header has
public record OrderRow(long line, Map<Field, String> fields, List<FieldProblem> problems) {

  public OrderRow {
    problems = List.copyOf(problems);
  }
}
