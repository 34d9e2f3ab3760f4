package dev.palier.app.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.palier.data.Utf8;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/// A table in CSV, in UTF-8, with a comma, semicolon or tab between the fields.
final class CsvTable implements Table {

  private static final int LIMIT_ROW = 1 << 20;
  private static final int PEEK = 4096;

  private final Path path;
  private final FileChannel channel;
  private final long size;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> rows;
  private final List<String> header;

  CsvTable(Path path, TableForm form) throws IOException {
    this.path = path;
    this.channel = FileChannel.open(path);
    this.size = Math.max(1, Files.size(path));
    InputStream bytes = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    this.reader =
        CsvReader.builder()
            .fieldSeparator(separator(path))
            .commentStrategy(form.comments() ? CommentStrategy.SKIP : CommentStrategy.NONE)
            .maxBufferSize(LIMIT_ROW)
            .allowUnclosedQuote(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(Utf8.reader(bytes));
    this.rows = reader.iterator();
    this.header = readHeader(form);
  }

  /// The first row that is no comment.
  private List<String> readHeader(TableForm form) throws TableException {
    while (hasNext()) {
      List<String> fields = record().getFields();
      if (!fields.getFirst().startsWith("#")) {
        return fields;
      }
    }
    throw new TableException(
        path, "the file is empty", "start it with a header such as " + form.header());
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public double progress() {
    try {
      return Math.min(1.0, (double) channel.position() / size);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public boolean hasNext() {
    try {
      return rows.hasNext();
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public TableRow next() {
    CsvRecord row = record();
    return new TableRow(row.getStartingLineNumber(), row.getFields());
  }

  private CsvRecord record() {
    try {
      return rows.next();
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private UncheckedIOException unreadable(RuntimeException e) {
    boolean encoding =
        e.getCause() instanceof CharacterCodingException
            || String.valueOf(e.getMessage()).contains("MalformedInput");
    String what = encoding ? "not text in UTF-8" : "not readable as CSV: " + e.getMessage();
    String maybe =
        encoding
            ? "save the file as \"CSV UTF-8\""
            : "check the quotes around the fields near the last line that was read";
    return new UncheckedIOException(new TableException(path, what, maybe));
  }

  /// The separator that the first line uses most.
  private static char separator(Path path) throws IOException {
    try (FileChannel peek = FileChannel.open(path)) {
      ByteBuffer start = ByteBuffer.allocate(PEEK);
      peek.read(start);
      String text = new String(start.array(), 0, start.position(), StandardCharsets.UTF_8);
      String line =
          text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).findFirst().orElse("");
      char best = ',';
      for (char candidate : new char[] {';', '\t'}) {
        if (count(line, candidate) > count(line, best)) {
          best = candidate;
        }
      }
      return best;
    }
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
