package dev.palier.app.screening;

import dev.palier.app.report.XlsxFile;
import dev.palier.app.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes results as an Excel workbook, whole or not at all.
public final class XlsxResults implements ResultSink<List<List<String>>> {

  private final XlsxFile file;
  private final ResultTable table;

  public XlsxResults(Path path, ResultTable table, Messages messages) throws IOException {
    this.file =
        new XlsxFile(
            path,
            ResultTable.HEADER,
            messages.get("disclaimer"),
            "write them to a .csv file, or leave out related names with --no-related");
    this.table = table;
  }

  @Override
  public List<List<String>> prepare(PartyResult result) {
    return table.rows(result);
  }

  @Override
  public void write(List<List<String>> rows) throws IOException {
    for (List<String> row : rows) {
      file.add(row);
    }
  }

  @Override
  public void finish() throws IOException {
    file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
