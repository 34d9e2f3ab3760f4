package dev.palier.app.screening;

import dev.palier.app.report.WholeFile;
import dev.palier.app.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes results as an Excel workbook, whole or not at all.
public final class XlsxResults implements ResultSink<List<List<String>>> {

  /// The most rows that a sheet of Excel holds.
  private static final int LIMIT_ROWS = 1 << 20;

  private static final int FLUSH_EVERY = 1_000;

  private final Path path;
  private final WholeFile file;
  private final Workbook workbook;
  private final Worksheet sheet;
  private final ResultTable table;
  private int row = 1;

  public XlsxResults(Path path, ResultTable table, Messages messages) throws IOException {
    this.path = path;
    this.file = new WholeFile(path);
    this.workbook = new Workbook(file.stream(), "Palier", "1.0");
    this.sheet = workbook.newWorksheet("Palier");
    this.table = table;
    for (int column = 0; column < ResultTable.HEADER.size(); column++) {
      sheet.value(0, column, ResultTable.HEADER.get(column));
    }
    sheet.range(0, 0, 0, ResultTable.HEADER.size() - 1).style().bold().set();
    sheet.freezePane(1, 1);
    Worksheet about = workbook.newWorksheet("About");
    about.value(0, 0, messages.get("disclaimer"));
    about.finish();
  }

  @Override
  public List<List<String>> prepare(PartyResult result) {
    return table.rows(result);
  }

  @Override
  public void write(List<List<String>> rows) throws IOException {
    for (List<String> cells : rows) {
      if (row == LIMIT_ROWS) {
        throw new IOException(
            path
                + ": a sheet holds "
                + LIMIT_ROWS
                + " rows, and there are more results.\nMaybe write them to a .csv file, or leave out related names with --no-related.");
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
  }

  @Override
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
