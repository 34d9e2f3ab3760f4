package dev.palier.app.order;

import dev.palier.app.table.Columns;
import dev.palier.app.table.TableException;
import dev.palier.app.table.TableRow;
import dev.palier.control.transaction.Field;
import dev.palier.control.transaction.FieldProblem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The first row of a file of orders: which column holds which field.
final class Header {

  private final Columns<Field> columns;

  /// @param given the fields that the file need not hold
  /// @throws TableException if a required column is missing, or one stands twice
  Header(Path path, List<String> names, Set<Field> given) throws TableException {
    this.columns =
        new Columns<>(path, names, Field.class, name -> Field.find(name.replace("\uFEFF", "")));
    List<String> missing =
        Arrays.stream(Field.values())
            .filter(
                field -> field.isRequired() && !given.contains(field) && !columns.contains(field))
            .map(Field::column)
            .toList();
    if (!missing.isEmpty()) {
      throw new TableException(
          path,
          "line 1: no column "
              + String.join(", ", missing)
              + " among "
              + names.stream().limit(20).collect(Collectors.joining(", ")),
          "start the file with a header such as order_id,as_of,item,destination");
    }
  }

  List<String> unknown() {
    return columns.unknown();
  }

  /// A row of the file; one with more fields than the header is told as a problem of its last
  /// field.
  OrderRow row(TableRow row) {
    List<FieldProblem> problems =
        columns.surplus(row).stream()
            .map(what ->
                new FieldProblem(
                    columns.last().orElse(Field.NOTES),
                    String.join(",", columns.beyond(row)),
                    what,
                    Columns.QUOTE))
            .toList();
    return new OrderRow(row.line(), columns.cells(row), problems);
  }
}
