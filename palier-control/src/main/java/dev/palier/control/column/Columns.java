package dev.palier.control.column;

import dev.palier.control.fact.Fact;
import dev.palier.control.fact.FactKind;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import dev.palier.control.fact.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The facts of many transactions as a structure of arrays, one column a fact: `double` for
/// numbers, codes for texts and countries, bits for truths, and for each a bit that says whether it
/// is known. Each row has its day.
///
/// A new row knows nothing. Rows may be filled and filled again while no determination runs over
/// them; nothing is allocated by it. Rows of one day, or of neighbouring days, should lie together:
/// 64 rows under one state of the law cost as much as one ([Portfolio] sees to it).
public final class Columns {

  static final int SHIFT = 6;
  static final String BASIS = "from its column";

  private final Vocabulary vocabulary;
  private final int size;
  private final Column[] columns;
  private final int[] days;
  private final Map<FactKind, long[]> asked = new EnumMap<>(FactKind.class);
  private final Map<FactKind, Fact> oneOfKind = new EnumMap<>(FactKind.class);

  Columns(Vocabulary vocabulary, Codes codes, int size) {
    this.vocabulary = vocabulary;
    this.size = size;
    int blocks = blocks(size);
    this.days = new int[blocks << SHIFT];
    List<Column> all = new ArrayList<>();
    for (Fact fact : vocabulary.facts()) {
      all.add(
          switch (fact.type()) {
            case NUMBER -> new NumberColumn(blocks);
            case TRUTH -> new TruthColumn(blocks);
            case TEXT, COUNTRY -> new TextColumn(blocks, fact, codes);
          });
      if (fact.kind().decidesOnceAsked()) {
        asked.computeIfAbsent(fact.kind(), kind -> new long[blocks]);
        oneOfKind.putIfAbsent(fact.kind(), fact);
      }
    }
    this.columns = all.toArray(Column[]::new);
  }

  static int blocks(int rows) {
    return (rows + 63) >> SHIFT;
  }

  /// How many rows there are.
  public int size() {
    return size;
  }

  /// Sets a whole row.
  public void put(int row, Facts facts, LocalDate day) {
    putDay(row, day);
    for (Fact fact : vocabulary.facts()) {
      columns[fact.index()].put(row, facts.get(fact));
    }
    oneOfKind.forEach((kind, fact) -> putAsked(row, kind, facts.counts(fact)));
  }

  /// Sets the day as of which a row is asked.
  public void putDay(int row, LocalDate day) {
    days[row] = Math.toIntExact(day.toEpochDay());
  }

  /// Sets one value of a row.
  public void put(int row, Fact fact, FactValue value) {
    columns[fact.index()].put(row, value);
  }

  /// Sets one number of a row, in the unit of the fact.
  ///
  /// @throws ClassCastException if the fact is not a number
  public void put(int row, Fact fact, double value) {
    numbers(fact.index()).put(row, value);
  }

  /// Says whether a row names a party or an end use, so that unknown facts of this kind count.
  ///
  /// @throws IllegalArgumentException for a kind that counts always or never
  public void putAsked(int row, FactKind kind, boolean value) {
    long[] words = asked.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("Facts of kind " + kind + " count always or never.");
    }
    long bit = 1L << row;
    words[row >> SHIFT] = value ? words[row >> SHIFT] | bit : words[row >> SHIFT] & ~bit;
  }

  /// The day of a row.
  public LocalDate day(int row) {
    return LocalDate.ofEpochDay(days[row]);
  }

  /// The facts of a row, for the explainer; a text that no condition names has become empty.
  public Facts facts(int row) {
    Facts.Builder facts = Facts.builder(vocabulary);
    for (Fact fact : vocabulary.facts()) {
      facts.set(fact.name(), columns[fact.index()].get(row));
    }
    asked.forEach((kind, words) -> {
      if ((words[row >> SHIFT] >>> row & 1) != 0) {
        facts.asked(kind);
      }
    });
    return facts.build();
  }

  int epochDay(int row) {
    return days[row];
  }

  NumberColumn numbers(int fact) {
    return (NumberColumn) columns[fact];
  }

  TruthColumn truths(int fact) {
    return (TruthColumn) columns[fact];
  }

  TextColumn texts(int fact) {
    return (TextColumn) columns[fact];
  }

  /// The rows of a block in which an unknown value of a fact counts.
  long counting(Fact fact, int block) {
    if (fact.kind().alwaysDecides()) {
      return -1L;
    }
    long[] words = asked.get(fact.kind());
    return words == null ? 0 : words[block];
  }
}
