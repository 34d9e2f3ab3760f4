package dev.palier.capability.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The errors of one quantity, slice by slice, such as TPOT per chip with that chip held out.
///
/// @param id a word for machines: `training-dense-held-out`
/// @param title for people
public record ErrorTable(String id, String title, List<Row> rows) {

  public ErrorTable {
    rows = List.copyOf(rows);
  }

  /// One slice and its errors.
  public record Row(Slice slice, ErrorStatistics errors) {}

  /// A table over rows that are told apart in one or more ways; each way in the order of its first
  /// row, all rows last.
  ///
  /// @param ways how rows are told apart: the word of the slice, and its value for a row
  public static <T> ErrorTable of(
      String id,
      String title,
      List<T> rows,
      ToDoubleFunction<? super T> predicted,
      ToDoubleFunction<? super T> measured,
      Map<String, Function<? super T, String>> ways) {
    List<Row> table = new ArrayList<>();
    ways.forEach((by, valueOf) -> {
      Map<String, List<T>> slices = new LinkedHashMap<>();
      rows.forEach(r -> slices.computeIfAbsent(valueOf.apply(r), _ -> new ArrayList<>()).add(r));
      slices.forEach((value, of) -> table.add(row(Slice.of(by, value), of, predicted, measured)));
    });
    table.add(row(Slice.all(), rows, predicted, measured));
    return new ErrorTable(id, title, table);
  }

  /// The errors over every row.
  public ErrorStatistics total() {
    return rows.getLast().errors();
  }

  private static <T> Row row(
      Slice slice,
      List<T> rows,
      ToDoubleFunction<? super T> predicted,
      ToDoubleFunction<? super T> measured) {
    return new Row(
        slice,
        ErrorStatistics.of(
            rows.stream().mapToDouble(predicted).toArray(),
            rows.stream().mapToDouble(measured).toArray()));
  }
}
