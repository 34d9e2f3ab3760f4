package dev.palier.app.order;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.palier.control.transaction.Field;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// A file of orders in CSV, in UTF-8, with a comma, semicolon or tab between the fields. Lines that
/// start with `#` are comments.
final class CsvOrderFile implements OrderFile {

  private static final int LIMIT_ROW = 1 << 20;
  private static final int PEEK = 4096;

  private final Path path;
  private final FileChannel channel;
  private final long size;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> rows;
  private final Header header;

  CsvOrderFile(Path path, Set<Field> given) throws IOException {
    this.path = path;
    this.channel = FileChannel.open(path);
    this.size = Math.max(1, Files.size(path));
    InputStream bytes = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    this.reader =
        CsvReader.builder()
            .fieldSeparator(separator(path))
            .commentStrategy(CommentStrategy.SKIP)
            .maxBufferSize(LIMIT_ROW)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(
                new InputStreamReader(
                    bytes,
                    StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)));
    this.rows = reader.iterator();
    if (!hasNext()) {
      throw new OrderFileException(
          path,
          "the file is empty",
          "start it with a header such as order_id,as_of,item,destination");
    }
    this.header = new Header(path, record().getFields(), given);
  }

  @Override
  public List<String> unknownColumns() {
    return header.unknown();
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
  public OrderRow next() {
    CsvRecord row = record();
    return header.row(row.getStartingLineNumber(), row.getFields());
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
    return new UncheckedIOException(new OrderFileException(path, what, maybe));
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
