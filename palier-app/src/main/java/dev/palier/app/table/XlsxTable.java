package dev.palier.app.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// A table in the first sheet of an Excel workbook.
final class XlsxTable implements Table {

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final List<String> header;

  XlsxTable(Path path, TableForm form) throws IOException {
    try {
      this.workbook = new ReadableWorkbook(path.toFile());
      this.stream = workbook.getFirstSheet().openStream();
      this.rows = stream.iterator();
    } catch (ExcelReaderException | IOException e) {
      throw new TableException(
          path, "not readable as an Excel workbook", "save it as .xlsx again, or as CSV in UTF-8");
    }
    if (!rows.hasNext()) {
      throw new TableException(
          path,
          "the first sheet is empty",
          "start it with a header such as " + form.header().replace(",", ", "));
    }
    this.header = texts(rows.next());
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public double progress() {
    return 0;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public TableRow next() {
    Row row = rows.next();
    return new TableRow(row.getRowNum(), texts(row));
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row) {
      texts.add(cell == null ? "" : text(cell));
    }
    return texts;
  }

  /// A cell as it would stand in a CSV file; a cell formatted as a date gives the date.
  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER
        && cell.getDataFormatString() != null
        && cell.getDataFormatString().contains("yy")) {
      LocalDateTime date = cell.asDate();
      return date.toLocalDate().toString();
    }
    return cell.getType() == CellType.NUMBER
        ? cell.asNumber().stripTrailingZeros().toPlainString()
        : cell.getText();
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
