package dev.palier.app.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table in an Excel workbook that appears when it is whole; a second sheet tells about it.
public final class XlsxFile implements Closeable {

  /// The most rows that a sheet of Excel holds.
  private static final int LIMIT_ROWS = 1 << 20;

  private static final int FLUSH_EVERY = 1_000;

  private final Path path;
  private final String rather;
  private final WholeFile file;
  private final Workbook workbook;
  private final Worksheet sheet;
  private int row = 1;

  /// Starts the table with its header.
  ///
  /// @param about what the second sheet says
  /// @param rather a way out where there are more rows than a sheet holds, in the imperative
  public XlsxFile(Path path, List<String> header, String about, String rather) throws IOException {
    this.path = path;
    this.rather = rather;
    this.file = new WholeFile(path);
    this.workbook = new Workbook(file.stream(), "Palier", "1.0");
    this.sheet = workbook.newWorksheet("Palier");
    for (int column = 0; column < header.size(); column++) {
      sheet.value(0, column, header.get(column));
    }
    sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
    sheet.freezePane(1, 1);
    Worksheet second = workbook.newWorksheet("About");
    second.value(0, 0, about);
    second.finish();
  }

  /// Writes one row.
  ///
  /// @throws IOException if the sheet is full, with a way out
  public void add(List<String> cells) throws IOException {
    if (row == LIMIT_ROWS) {
      throw new IOException(
          path
              + ": a sheet holds "
              + LIMIT_ROWS
              + " rows, and there are more.\nMaybe "
              + rather
              + ".");
    }
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        sheet.value(row, column, cells.get(column));
      }
    }
    if (++row % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  /// Puts the finished workbook under its name.
  public void finish() throws IOException {
    sheet.finish();
    workbook.close();
    file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
