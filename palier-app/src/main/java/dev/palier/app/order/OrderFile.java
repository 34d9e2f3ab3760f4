package dev.palier.app.order;

import dev.palier.control.transaction.Field;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A file of orders, read row by row without holding it in memory.
public interface OrderFile extends Iterator<OrderRow>, Closeable {

  /// The largest file that is read.
  long LIMIT_BYTES = 4L << 30;

  /// The columns that no field has; they are not read.
  List<String> unknownColumns();

  /// How much of the file was read, from 0 to 1.
  double progress();

  /// Opens a CSV or XLSX file.
  ///
  /// @throws OrderFileException if it is absent, too large, of another kind, or lacks a required
  ///   column
  static OrderFile open(Path path) throws IOException {
    return open(path, Set.of());
  }

  /// Opens a CSV or XLSX file that may lack the columns of some fields, because whoever reads it
  /// gives them.
  ///
  /// @throws OrderFileException if it is absent, too large, of another kind, or lacks another
  ///   required column
  static OrderFile open(Path path, Set<Field> given) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new OrderFileException(
          path, "there is no such file", "check the path; examples/orders.csv is one to try");
    }
    if (Files.size(path) > LIMIT_BYTES) {
      throw new OrderFileException(
          path, "the file has more than " + (LIMIT_BYTES >> 30) + " GiB", "split it");
    }
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx") ? new XlsxOrderFile(path, given) : new CsvOrderFile(path, given);
  }
}
