package dev.palier.app.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of an audit trail, filled column by column.
final class AuditLine {

  static final List<String> COLUMNS =
      List.of(
          "record",
          "at",
          "who",
          "what",
          "subject",
          "party",
          "party_name",
          "party_country",
          "list",
          "entry",
          "entry_name",
          "relation",
          "score",
          "state",
          "reason",
          "changed",
          "expires",
          "versions");

  /// What a spreadsheet would take for a formula.
  private static final String FORMULA = "=+-@\t\r";

  private final CsvWriter csv;
  private final List<String> cells = new ArrayList<>();

  AuditLine(CsvWriter csv) {
    this.csv = csv;
    COLUMNS.forEach(column -> cells.add(""));
  }

  AuditLine with(String column, @Nullable Object value) {
    cells.set(COLUMNS.indexOf(column), value == null ? "" : harmless(value.toString()));
    return this;
  }

  void end() {
    csv.writeRecord(cells);
  }

  /// With an apostrophe before what begins like a formula: names come from other people's files.
  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
