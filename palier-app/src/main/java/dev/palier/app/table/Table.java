package dev.palier.app.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/// A table in a file, read row by row without holding it in memory.
public interface Table extends Iterator<TableRow>, Closeable {

  /// The largest file that is read.
  long LIMIT_BYTES = 4L << 30;

  /// The first row: the names of the columns as they are written.
  List<String> header();

  /// How much of the file was read, from 0 to 1; 0 where it cannot be told.
  double progress();

  /// Opens a CSV or XLSX file.
  ///
  /// @throws TableException if it is absent, too large, empty or of another kind
  static Table open(Path path, TableForm form) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new TableException(
          path,
          "there is no such file",
          "check the path" + (form.advice().isEmpty() ? "" : "; " + form.advice()));
    }
    if (Files.size(path) > LIMIT_BYTES) {
      throw new TableException(
          path, "the file has more than " + (LIMIT_BYTES >> 30) + " GiB", "split it");
    }
    return isWorkbook(path) ? new XlsxTable(path, form) : new CsvTable(path, form);
  }

  /// Whether a file's name says that it is an Excel workbook.
  static boolean isWorkbook(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }
}
