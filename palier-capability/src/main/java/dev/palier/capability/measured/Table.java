package dev.palier.capability.measured;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A CSV file with a head line, such as `serving_sample.csv`.
public final class Table {

  /// Far above any table of measurements; a wrong file is refused before it fills the memory.
  private static final long LIMIT_BYTES = 512L << 20;

  private Table() {}

  /// Every line of a file.
  ///
  /// @throws TableException where there is no such file, it is too large, or it is no CSV
  public static List<Row> read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new TableException(
            file + " is not a file", "give the path of a CSV file with a head line");
      }
      if (Files.size(file) > LIMIT_BYTES) {
        throw new TableException(
            "%s has %,d bytes, more than %,d".formatted(file, Files.size(file), LIMIT_BYTES),
            "split it");
      }
      List<Row> rows = new ArrayList<>();
      try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
        for (NamedCsvRecord record : reader) {
          rows.add(new Row(record.getStartingLineNumber(), record.getFieldsAsMap()));
        }
      }
      return rows;
    } catch (CsvParseException e) {
      throw new TableException(
          file + " is not CSV: " + e.getMessage(), "check quotes and the number of columns");
    } catch (IOException | UncheckedIOException e) {
      throw new TableException(
          file + " cannot be read: " + e.getMessage(), "check its rights and its encoding, UTF-8");
    }
  }
}
