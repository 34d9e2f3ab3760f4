package dev.palier.app.order;

import dev.palier.app.table.Table;
import dev.palier.app.table.TableException;
import dev.palier.app.table.TableForm;
import dev.palier.control.transaction.Field;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// A file of orders, read row by row without holding it in memory. In CSV, lines that start with
/// `#` are comments.
public final class OrderFile implements Iterator<OrderRow>, Closeable {

  private static final TableForm FORM =
      new TableForm("order_id,as_of,item,destination", "examples/orders.csv is one to try", true);

  private final Table table;
  private final Header header;

  private OrderFile(Table table, Header header) {
    this.table = table;
    this.header = header;
  }

  /// Opens a CSV or XLSX file.
  ///
  /// @throws TableException if it is absent, too large, of another kind, or lacks a required column
  public static OrderFile open(Path path) throws IOException {
    return open(path, Set.of());
  }

  /// Opens a CSV or XLSX file that may lack the columns of some fields, because whoever reads it
  /// gives them.
  ///
  /// @throws TableException if it is absent, too large, of another kind, or lacks another required
  ///   column
  public static OrderFile open(Path path, Set<Field> given) throws IOException {
    Table table = Table.open(path, FORM);
    try {
      return new OrderFile(table, new Header(path, table.header(), given));
    } catch (IOException e) {
      table.close();
      throw e;
    }
  }

  /// The columns that no field has; they are not read.
  public List<String> unknownColumns() {
    return header.unknown();
  }

  /// How much of the file was read, from 0 to 1.
  public double progress() {
    return table.progress();
  }

  @Override
  public boolean hasNext() {
    return table.hasNext();
  }

  @Override
  public OrderRow next() {
    return header.row(table.next());
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
