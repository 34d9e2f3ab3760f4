package dev.palier.app.party;

import dev.palier.app.table.Table;
import dev.palier.app.table.TableException;
import dev.palier.app.table.TableForm;
import dev.palier.app.table.TableRow;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file of one's own parties, CSV or XLSX, read row by row without holding it in memory. Of its
/// columns only `name` must be there.
public final class PartyFile implements Iterator<PartyRow>, Closeable {

  private static final TableForm FORM =
      new TableForm("reference,name,type,country", "examples/parties.csv is one to try", false);

  private final Table table;
  private final PartyReader reader;
  private final List<@Nullable PartyColumn> columns = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  private PartyFile(Table table, PartyReader reader) {
    this.table = table;
    this.reader = reader;
  }

  /// @throws TableException if it is absent, too large, of another kind, or has no column of names
  public static PartyFile open(Path path, PartyReader reader) throws IOException {
    Table table = Table.open(path, FORM);
    try {
      PartyFile file = new PartyFile(table, reader);
      file.readHeader(path);
      return file;
    } catch (IOException e) {
      table.close();
      throw e;
    }
  }

  private void readHeader(Path path) throws TableException {
    for (String name : table.header()) {
      Optional<PartyColumn> column = PartyColumn.find(name);
      if (column.isPresent() && columns.contains(column.get())) {
        throw new TableException(
            path, "the column " + column.get().column() + " stands twice", "remove one of the two");
      }
      if (column.isEmpty() && !name.isBlank()) {
        unknown.add(name);
      }
      columns.add(column.orElse(null));
    }
    if (!columns.contains(PartyColumn.NAME)) {
      throw new TableException(
          path,
          "no column name among " + String.join(", ", table.header().stream().limit(20).toList()),
          "start the file with a header such as " + FORM.header());
    }
  }

  /// The columns that are not known; they are not read.
  public List<String> unknownColumns() {
    return unknown;
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
    Map<PartyColumn, String> stated = new EnumMap<>(PartyColumn.class);
    for (int i = 0; i < columns.size(); i++) {
      PartyColumn column = columns.get(i);
      if (column != null && !row.cell(i).isEmpty()) {
        stated.put(column, row.cell(i));
      }
    }
    return reader.read(row.line(), stated, surplus(row));
  }

  /// A row with more fields than the header has a name that may have been cut at a separator.
  private List<PartyProblem> surplus(TableRow row) {
    List<String> cells = row.cells();
    if (cells.size() <= columns.size()
        || cells.subList(columns.size(), cells.size()).stream().allMatch(String::isBlank)) {
      return List.of();
    }
    return List.of(
        new PartyProblem(
            PartyColumn.NAME,
            row.cell(columns.indexOf(PartyColumn.NAME)),
            "the line has " + cells.size() + " fields, the header " + columns.size(),
            "put quotes around a text that holds the separator"));
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
