package dev.palier.app.matrix;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.palier.control.matrix.Cell;
import dev.palier.control.matrix.Reason;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The licence matrix as CSV: one line for each number of an entry and each destination.
public final class MatrixCsv {

  private static final String BETWEEN = "; ";

  private final MatrixWords words;

  public MatrixCsv(MatrixWords words) {
    this.words = words;
  }

  /// Writes a head and the lines; it does not close the writer.
  public void write(MatrixSelection selection, Writer out) {
    // Not closed, and without a buffer of its own: the writer is the caller's.
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
    csv.writeRecord(
        "as_of",
        "eccn",
        "entry",
        "kind",
        "destination",
        "name",
        "status",
        "reasons",
        "in_part",
        "not_enforced",
        "footnotes",
        "citations");
    selection.cells().forEach(cell -> line(csv, selection, cell));
  }

  private void line(CsvWriter csv, MatrixSelection selection, Cell cell) {
    for (String eccn : cell.entry().eccns()) {
      csv.writeRecord(
          selection.matrix().day().toString(),
          eccn,
          cell.entry().label(),
          cell.entry().kind().name(),
          cell.country(),
          words.country(cell.country()),
          cell.status().name(),
          brief(cell.reasons()),
          brief(cell.inPart()),
          brief(cell.notEnforced()),
          cell.footnotes().stream()
              .map(note -> String.valueOf(note.number()))
              .collect(Collectors.joining(BETWEEN)),
          citations(cell));
    }
  }

  private String brief(List<Reason> reasons) {
    return reasons.stream().map(words::brief).distinct().collect(Collectors.joining(BETWEEN));
  }

  private String citations(Cell cell) {
    Stream<String> of =
        Stream.of(cell.reasons(), cell.inPart(), cell.notEnforced())
            .flatMap(List::stream)
            .map(Reason::citation);
    return Stream.concat(of, words.place(cell).stream())
        .distinct()
        .collect(Collectors.joining(" | "));
  }
}
