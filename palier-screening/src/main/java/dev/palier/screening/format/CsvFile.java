package dev.palier.screening.format;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.palier.data.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Consumer;

/// A CSV file in UTF-8 that is read row by row. A quote that is never closed is a file cut off.
final class CsvFile {

  private final ListFile file;
  private final Entries entries;

  CsvFile(ListFile file, Entries entries) {
    this.file = file;
    this.entries = entries;
  }

  /// Gives each row, and as line the one where it starts.
  void rows(CommentStrategy comments, Consumer<CsvRecord> row) throws IOException {
    try (InputStream bytes = entries.open(file);
        CsvReader<CsvRecord> rows =
            CsvReader.builder()
                .commentStrategy(comments)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(false)
                .maxBufferSize(Math.max(1 << 16, 8 * entries.limits().text()))
                .ofCsvRecord(Utf8.reader(bytes))) {
      rows.forEach(row);
    } catch (CsvParseException e) {
      throw entries.unreadable(0, "not CSV: " + reason(e), "fetch it again; it may be cut off");
    } catch (UncheckedIOException | IOException e) {
      if (e instanceof CharacterCodingException
          || e.getCause() instanceof CharacterCodingException) {
        throw entries.unreadable(
            0, file.name() + " is not text in UTF-8", "convert it from its old encoding");
      }
      throw e;
    }
  }

  private static String reason(CsvParseException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage());
  }
}
