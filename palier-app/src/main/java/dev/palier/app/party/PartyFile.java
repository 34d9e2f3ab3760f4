package dev.palier.app.party;

import dev.palier.app.table.Columns;
import dev.palier.app.table.Table;
import dev.palier.app.table.TableException;
import dev.palier.app.table.TableForm;
import dev.palier.app.table.TableRow;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// A file of one's own parties, CSV or XLSX, read row by row without holding it in memory. Of its
/// columns only `name` must be there.
public final class PartyFile implements Iterator<PartyRow>, Closeable {

  private static final TableForm FORM =
      new TableForm("reference,name,type,country", "examples/parties.csv is one to try", false);

  private final Table table;
  private final PartyReader reader;
  private final Columns<PartyColumn> columns;

  private PartyFile(Table table, PartyReader reader, Columns<PartyColumn> columns) {
    this.table = table;
    this.reader = reader;
    this.columns = columns;
  }

  /// @throws TableException if it is absent, too large, of another kind, or has no column of names
  public static PartyFile open(Path path, PartyReader reader) throws IOException {
    Table table = Table.open(path, FORM);
    try {
      return new PartyFile(table, reader, columns(path, table.header()));
    } catch (IOException e) {
      table.close();
      throw e;
    }
  }

  private static Columns<PartyColumn> columns(Path path, List<String> header)
      throws TableException {
    Columns<PartyColumn> columns =
        new Columns<>(path, header, PartyColumn.class, PartyColumn::find);
    if (!columns.contains(PartyColumn.NAME)) {
      throw new TableException(
          path,
          "no column name among " + String.join(", ", header.stream().limit(20).toList()),
          "start the file with a header such as " + FORM.header());
    }
    return columns;
  }

  /// The columns that are not known; they are not read.
  public List<String> unknownColumns() {
    return columns.unknown();
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
  public PartyRow next() {
    TableRow row = table.next();
    Map<PartyColumn, String> stated = columns.cells(row);
    return reader.read(row.line(), stated, surplus(row, stated));
  }

  /// A row with more fields than the header has a name that may have been cut at a separator.
  private List<PartyProblem> surplus(TableRow row, Map<PartyColumn, String> stated) {
    return columns.surplus(row).stream()
        .map(what ->
            new PartyProblem(
                PartyColumn.NAME, stated.getOrDefault(PartyColumn.NAME, ""), what, Columns.QUOTE))
        .toList();
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
