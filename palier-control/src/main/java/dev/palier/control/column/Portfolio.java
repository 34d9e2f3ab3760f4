package dev.palier.control.column;

import dev.palier.control.fact.Facts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Transactions of many days as columns, with their rows in the order of the days, so that
/// neighbouring rows stand under the same law.
public final class Portfolio {

  /// What is known of one transaction, and the day as of which it is asked.
  public record Entry(Facts facts, LocalDate day) {}

  private final Columns columns;
  private final int[] rows;

  private Portfolio(Columns columns, int[] rows) {
    this.columns = columns;
    this.rows = rows;
  }

  public static Portfolio of(ColumnEngine engine, List<Entry> entries) {
    Columns columns = engine.columns(entries.size());
    int[] rows = new int[entries.size()];
    int[] byDay =
        IntStream.range(0, rows.length)
            .boxed()
            .sorted(Comparator.comparing(i -> entries.get(i).day()))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int row = 0; row < byDay.length; row++) {
      Entry entry = entries.get(byDay[row]);
      columns.put(row, entry.facts(), entry.day());
      rows[byDay[row]] = row;
    }
    return new Portfolio(columns, rows);
  }

  public Columns columns() {
    return columns;
  }

  /// The row of an entry, by its place in the list.
  public int row(int entry) {
    return rows[entry];
  }
}
