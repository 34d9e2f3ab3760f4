package dev.palier.app.screening;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.palier.app.report.WholeFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Writes results as CSV, whole or not at all.
public final class CsvResults implements ResultSink<String> {

  private final WholeFile file;
  private final ResultTable table;

  public CsvResults(Path path, ResultTable table) throws IOException {
    this.file = new WholeFile(path);
    this.table = table;
    write(text(List.of(ResultTable.HEADER)));
  }

  @Override
  public String prepare(PartyResult result) {
    return text(table.rows(result));
  }

  /// Rows as CSV.
  public static String text(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  @Override
  public void write(String prepared) throws IOException {
    file.stream().write(prepared.getBytes(StandardCharsets.UTF_8));
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
