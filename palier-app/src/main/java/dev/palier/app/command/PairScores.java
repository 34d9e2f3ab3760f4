package dev.palier.app.command;

import dev.palier.app.report.CsvFile;
import dev.palier.app.report.WholeFile;
import dev.palier.app.screening.Scores;
import dev.palier.app.table.Table;
import dev.palier.app.table.TableException;
import dev.palier.app.table.TableForm;
import dev.palier.app.table.TableRow;
import dev.palier.screening.match.NameComparison;
import dev.palier.screening.match.NameMatcher;
import dev.palier.screening.name.NameReader;
import dev.palier.screening.party.PartyKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Scores pairs of names: each line of the input, in its order, with `score`, `same` and `related`
/// behind its own columns. No line is left out: a line without a name scores 0.
final class PairScores {

  private static final TableForm FORM = new TableForm("name1,name2,schema", "", false);
  private static final List<String> FOUND = List.of("score", "same", "related");

  private final CommonOptions common;
  private final Path path;
  private final @Nullable Path out;
  private final NameReader reader = NameReader.standard();
  private final NameMatcher matcher = NameMatcher.standard();
  private List<String> header = List.of();
  private int first;
  private int second;
  private int schema;

  PairScores(CommonOptions common, Path path, @Nullable Path out) {
    this.common = common;
    this.path = path;
    this.out = out;
  }

  int run() throws IOException {
    try (Table table = Table.open(path, FORM)) {
      readHeader(table);
      if (out == null) {
        score(table, text -> common.out().append(text));
        return ExitCode.ANSWERED;
      }
      try (WholeFile file = new WholeFile(out)) {
        score(table, file.writer()::write);
        file.finish();
      }
      return ExitCode.ANSWERED;
    }
  }

  private void readHeader(Table table) throws TableException {
    header = table.header();
    List<String> names =
        header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    first = names.indexOf("name1");
    second = names.indexOf("name2");
    schema = names.indexOf("schema");
    if (first < 0 || second < 0) {
      throw new TableException(
          path,
          "no columns name1 and name2 among " + String.join(", ", header),
          "start the file with " + FORM.header());
    }
  }

  private void score(Table table, InOrder.Taker<String> taker) throws IOException {
    try (Progress progress = Progress.on(common.err(), path.getFileName().toString(), "pairs")) {
      taker.take(CsvFile.text(List.of(with(header, FOUND))));
      new InOrder<TableRow, String>(this::score, taker, progress).run(table, table::progress);
    }
  }

  private String score(List<TableRow> rows) {
    return CsvFile.text(rows.stream().map(row -> with(own(row), found(row))).toList());
  }

  /// The line's own cells, as many as the header has.
  private List<String> own(TableRow row) {
    List<String> cells = new ArrayList<>(header.size());
    for (int i = 0; i < header.size(); i++) {
      cells.add(i < row.cells().size() ? row.cells().get(i) : "");
    }
    return cells;
  }

  private List<String> found(TableRow row) {
    String one = row.cell(first);
    String other = row.cell(second);
    if (one.isEmpty() || other.isEmpty()) {
      return List.of("0", "false", "false");
    }
    PartyKind kind =
        schema < 0 ? PartyKind.UNKNOWN : PartyKind.find(row.cell(schema)).orElse(PartyKind.UNKNOWN);
    NameComparison comparison = matcher.compare(reader.read(one, kind), reader.read(other, kind));
    return List.of(
        Scores.text(comparison.score()),
        String.valueOf(comparison.sameParty()),
        String.valueOf(comparison.related()));
  }

  private static List<String> with(List<String> own, List<String> found) {
    List<String> row = new ArrayList<>(own);
    row.addAll(found);
    return row;
  }
}
