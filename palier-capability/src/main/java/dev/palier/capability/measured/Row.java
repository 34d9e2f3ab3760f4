package dev.palier.capability.measured;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// One line of a table, by the names of its columns.
///
/// @param line in the file, from 1
public record Row(long line, Map<String, String> fields) {

  public Row {
    fields = Map.copyOf(fields);
  }

  /// What stands in a column; empty where nothing does, or where there is no such column.
  public String text(String column) {
    return fields.getOrDefault(column, "").strip();
  }

  public Optional<String> find(String column) {
    String text = text(column);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// A number of a column; empty where nothing stands there.
  ///
  /// @throws RowException where what stands there is no number
  public OptionalDouble number(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return OptionalDouble.of(value);
      }
    } catch (NumberFormatException e) {
      // told below, with the value
    }
    throw new RowException(line, column, "\"" + text + "\" is not a number", "write digits only");
  }

  /// A number that must stand there and be above zero.
  public double need(String column) {
    double value =
        number(column)
            .orElseThrow(() ->
                new RowException(line, column, "the column is empty", "write a number there"));
    if (value <= 0) {
      throw new RowException(
          line, column, value + " is not above zero", "write a number above zero");
    }
    return value;
  }
}
