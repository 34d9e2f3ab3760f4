package dev.palier.control.column;

import dev.palier.control.determination.Determiner;
import dev.palier.control.provision.Consequence.Classifies;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.StatuteBook;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Determines millions of transactions held as columns, from the same checked conditions as the
/// explainer, and with the same answers.
///
/// The law of each period between two changes is compiled once, when a row first asks for it. A
/// block of 64 rows is then answered at once: a leaf compares 64 values to one word of bits, and
/// logic is `&`, `|` and `~` of words. Nothing is allocated for a row. Safe for use by several
/// threads, each with its own [Results].
///
/// ```
/// ColumnEngine engine = ColumnEngine.of(book);
/// Columns columns = engine.columns(1_000);    // then columns.put(row, facts, day) …
/// Results results = engine.results(1_000);
/// engine.determine(columns, results);
/// results.outcome(17);
/// ```
public final class ColumnEngine {

  private final StatuteBook book;
  private final Determiner determiner;
  private final Codes codes;
  private final List<String> ids;
  private final List<String> entries;
  private final long[] changes;
  private final AtomicReferenceArray<Form> forms;

  private ColumnEngine(StatuteBook book) {
    this.book = book;
    this.determiner = new Determiner(book);
    this.codes = new Codes(book);
    this.ids = book.provisions().stream().map(Provision::id).toList();
    this.entries =
        ClassificationForm.entries(
            book.provisions().stream()
                .map(Provision::consequence)
                .filter(Classifies.class::isInstance)
                .map(Classifies.class::cast)
                .toList());
    TreeSet<LocalDate> days = new TreeSet<>(book.changes());
    days.addAll(book.geography().changes());
    this.changes = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
    this.forms = new AtomicReferenceArray<>(changes.length + 1);
  }

  public static ColumnEngine of(StatuteBook book) {
    return new ColumnEngine(book);
  }

  /// Empty columns for some rows, to be determined by this engine.
  public Columns columns(int rows) {
    return new Columns(book.vocabulary(), codes, rows);
  }

  /// Room for the answers to some rows.
  public Results results(int rows) {
    return new Results(rows, ids.size(), entries);
  }

  /// Determines every row.
  ///
  /// @param columns of this engine
  /// @param results of this engine, with as many rows at least
  public void determine(Columns columns, Results results) {
    for (int row = 0; row < columns.size(); ) {
      int end = Math.min(columns.size(), (row | 63) + 1);
      int period = period(columns.epochDay(row));
      int next = row + 1;
      while (next < end && isIn(period, columns.epochDay(next))) {
        next++;
      }
      long rows = (-1L >>> 64 - (next - row)) << row;
      form(period).run(columns, row >> Columns.SHIFT, rows, results);
      row = next;
    }
  }

  /// Settles what can be settled of the rows that need information, by trying the answers to their
  /// open questions one row at a time, as the explainer does; rows that lack a number, for which no
  /// list of answers can be tried, are left as they are. What then needs information is what
  /// [Determiner#outcome] says needs it.
  public void settle(Columns columns, Results results) {
    for (int block = 0; block < Columns.blocks(columns.size()); block++) {
      for (long rows = results.triable(block); rows != 0; rows &= rows - 1) {
        int row = (block << Columns.SHIFT) + Long.numberOfTrailingZeros(rows);
        results.settle(row, determiner.outcome(columns.facts(row), columns.day(row)));
      }
    }
  }

  /// The index of the period in which a day lies; 0 is the time before the first change.
  private int period(int epochDay) {
    int low = 0;
    int high = changes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (changes[middle] <= epochDay) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isIn(int period, int epochDay) {
    return (period == 0 || epochDay >= changes[period - 1])
        && (period == changes.length || epochDay < changes[period]);
  }

  private Form form(int period) {
    Form form = forms.get(period);
    if (form == null) {
      LocalDate day = LocalDate.ofEpochDay(period == 0 ? changes[0] - 1 : changes[period - 1]);
      form = Form.of(book.inForce(day), day, codes, ids, entries);
      forms.set(period, form);
    }
    return form;
  }
}
