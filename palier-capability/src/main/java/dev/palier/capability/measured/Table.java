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
import java.util.function.Consumer;
import java.util.function.Function;

/// A CSV file with a head line, such as `serving_sample.csv`.
public final class Table {

  /// Far above any table of measurements; a wrong file is refused before it fills the memory.
  private static final long LIMIT_BYTES = 512L << 20;

  private Table() {}

  /// Every line of a file.
  ///
  /// @throws TableException where there is no such file, it is too large, or it is no CSV
  public static List<Row> read(Path file) {
    List<Row> rows = new ArrayList<>();
    forEach(file, rows::add);
    return rows;
  }

  /// The columns of a file, in its order.
  ///
  /// @throws TableException as [#read] does
  public static List<String> columns(Path file) {
    return open(
        file,
        reader -> reader.stream().findFirst().map(NamedCsvRecord::getHeader).orElseGet(List::of));
  }

  /// Hands on the lines of a file one by one, so that a large one needs no memory.
  ///
  /// @throws TableException as [#read] does
  public static void forEach(Path file, Consumer<Row> take) {
    open(
        file,
        reader -> {
          for (NamedCsvRecord record : reader) {
            take.accept(new Row(record.getStartingLineNumber(), record.getFieldsAsMap()));
          }
          return file;
        });
  }

  private static <T> T open(Path file, Function<CsvReader<NamedCsvRecord>, T> use) {
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
      try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
        return use.apply(reader);
      }
    } catch (CsvParseException e) {
      throw new TableException(
          file + " is not CSV: " + e.getMessage(), "check quotes and the number of columns");
    } catch (IOException | UncheckedIOException e) {
      throw new TableException(
          file + " cannot be read: " + e.getMessage(), "check its rights and its encoding, UTF-8");
    }
  }
}
