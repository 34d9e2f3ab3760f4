package dev.palier.app.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Which column of a table holds what, such as `end_user` in the third. A column that is not known
/// is not read.
///
/// @param <C> what a column may hold
public final class Columns<C extends Enum<C>> {

  /// A way out of a surplus.
  public static final String QUOTE = "put quotes around a text that holds the separator";

  private final Class<C> kind;
  private final List<Optional<C>> columns = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  /// @param find what a name in the header stands for, if it is known
  /// @throws TableException if a column stands twice
  public Columns(Path path, List<String> header, Class<C> kind, Function<String, Optional<C>> find)
      throws TableException {
    this.kind = kind;
    for (String name : header) {
      Optional<C> column = find.apply(name);
      if (column.isPresent() && columns.contains(column)) {
        throw new TableException(
            path,
            "line 1: the column \""
                + column.get().name().toLowerCase(Locale.ROOT)
                + "\" stands twice",
            "remove one of the two");
      }
      if (column.isEmpty() && !name.isBlank()) {
        unknown.add(name);
      }
      columns.add(column);
    }
  }

  /// Whether the table has it.
  public boolean contains(C column) {
    return columns.contains(Optional.of(column));
  }

  /// The last that is known.
  public Optional<C> last() {
    return columns.reversed().stream().flatMap(Optional::stream).findFirst();
  }

  /// The names of those that are not known.
  public List<String> unknown() {
    return unknown;
  }

  /// The cells of a row that are not blank, by what they hold, without the blanks around them.
  public Map<C, String> cells(TableRow row) {
    Map<C, String> cells = new EnumMap<>(kind);
    for (int i = 0; i < columns.size(); i++) {
      String cell = row.cell(i);
      if (!cell.isEmpty()) {
        columns.get(i).ifPresent(column -> cells.put(column, cell));
      }
    }
    return cells;
  }

  /// What is wrong with a row that has more fields than the header, since a text in it may have
  /// been cut at a separator; empty where nothing is.
  public Optional<String> surplus(TableRow row) {
    List<String> cells = row.cells();
    return cells.stream().skip(columns.size()).allMatch(String::isBlank)
        ? Optional.empty()
        : Optional.of("the line has " + cells.size() + " fields, the header " + columns.size());
  }

  /// The cells of a row with a surplus from the last of the header on.
  public List<String> beyond(TableRow row) {
    return row.cells().subList(columns.size() - 1, row.cells().size());
  }
}
