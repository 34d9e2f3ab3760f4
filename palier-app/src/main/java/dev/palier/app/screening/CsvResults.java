package dev.palier.app.screening;

import dev.palier.app.report.CsvFile;
import java.io.IOException;
import java.nio.file.Path;

/// Writes results as CSV, whole or not at all.
public final class CsvResults implements ResultSink<String> {

  private final CsvFile file;
  private final ResultTable table;

  public CsvResults(Path path, ResultTable table) throws IOException {
    this.file = new CsvFile(path, ResultTable.HEADER);
    this.table = table;
  }

  @Override
  public String prepare(PartyResult result) {
    return CsvFile.text(table.rows(result));
  }

  @Override
  public void write(String prepared) throws IOException {
    file.add(prepared);
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
