package dev.palier.app.order;

import dev.palier.app.table.TableException;
import dev.palier.control.transaction.Field;
import dev.palier.control.transaction.FieldProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The first row of a file of orders: which column holds which field.
final class Header {

  private final List<Optional<Field>> columns = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  /// @param given the fields that the file need not hold
  /// @throws TableException if a required column is missing, or one stands twice
  Header(Path path, List<String> names, Set<Field> given) throws TableException {
    for (String name : names) {
      Optional<Field> field = Field.find(name.replace("\uFEFF", ""));
      if (field.isPresent() && columns.contains(field)) {
        throw new TableException(
            path, "line 1: the column \"" + name + "\" stands twice", "remove one of the two");
      }
      if (field.isEmpty() && !name.isBlank()) {
        unknown.add(name);
      }
      columns.add(field);
    }
    List<String> missing =
        Arrays.stream(Field.values())
            .filter(field ->
                field.isRequired()
                    && !given.contains(field)
                    && !columns.contains(Optional.of(field)))
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
    return unknown;
  }

  /// The fields of a row; what is blank or beyond the header is left out.
  private Map<Field, String> fields(List<String> values) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
      String value = values.get(i);
      columns.get(i).filter(field -> !value.isBlank()).ifPresent(field -> fields.put(field, value));
    }
    return fields;
  }

  /// A row of the file; one with more fields than the header is told as a problem of its last
  /// field.
  OrderRow row(long line, List<String> values) {
    List<FieldProblem> problems = new ArrayList<>();
    if (values.size() > columns.size()
        && values.subList(columns.size(), values.size()).stream().anyMatch(v -> !v.isBlank())) {
      Field last =
          columns.reversed().stream().flatMap(Optional::stream).findFirst().orElse(Field.NOTES);
      problems.add(
          new FieldProblem(
              last,
              String.join(",", values.subList(columns.size() - 1, values.size())),
              "the line has " + values.size() + " fields, the header " + columns.size(),
              "put quotes around a text that holds the separator"));
    }
    return new OrderRow(line, fields(values), problems);
  }
}
