package dev.palier.app.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// A table in a CSV file that appears when it is whole.
public final class CsvFile implements Closeable {

  private final WholeFile file;

  /// Starts the table with its header.
  public CsvFile(Path path, List<String> header) throws IOException {
    this.file = new WholeFile(path);
    add(text(List.of(header)));
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

  /// Writes rows.
  ///
  /// @param rows none or more, as [#text] makes them
  public void add(String rows) throws IOException {
    file.writer().write(rows);
  }

  /// Puts the finished table under its name.
  public void finish() throws IOException {
    file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
