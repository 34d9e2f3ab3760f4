package dev.palier.app.order;

import dev.palier.control.transaction.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// A file of orders in the first sheet of an Excel workbook.
final class XlsxOrderFile implements OrderFile {

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final Header header;

  XlsxOrderFile(Path path, Set<Field> given) throws IOException {
    try {
      this.workbook = new ReadableWorkbook(path.toFile());
      this.stream = workbook.getFirstSheet().openStream();
      this.rows = stream.iterator();
    } catch (ExcelReaderException | IOException e) {
      throw new OrderFileException(
          path, "not readable as an Excel workbook", "save it as .xlsx again, or as CSV in UTF-8");
    }
    if (!rows.hasNext()) {
      throw new OrderFileException(
          path,
          "the first sheet is empty",
          "start it with a header such as order_id, as_of, item, destination");
    }
    this.header = new Header(path, texts(rows.next()), given);
  }

  @Override
  public List<String> unknownColumns() {
    return header.unknown();
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
  public OrderRow next() {
    Row row = rows.next();
    return header.row(row.getRowNum(), texts(row));
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
