package dev.palier.app.matrix;

import dev.palier.app.report.Colours;
import dev.palier.app.text.Messages;
import dev.palier.control.matrix.Cell;
import dev.palier.control.matrix.CellStatus;
import dev.palier.control.matrix.MatrixEntry;
import dev.palier.control.matrix.Reason;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The licence matrix on a terminal: the more is asked, the less is shown of the more.
public final class MatrixCard {

  /// Up to how many cells each is told with its reasons.
  private static final int TOLD = 12;

  private static final int LABEL = 32;

  private final PrintWriter out;
  private final Messages messages;
  private final MatrixWords words;
  private final Colours colours;

  public MatrixCard(PrintWriter out, Messages messages, MatrixWords words, Colours colours) {
    this.out = out;
    this.messages = messages;
    this.words = words;
    this.colours = colours;
  }

  public void print(MatrixSelection selection) {
    int entries = selection.entries().size();
    int countries = selection.countries().size();
    out.println(
        colours.bold(messages.get("matrix.head", selection.matrix().day(), entries, countries)));
    words.caveats(selection.matrix()).forEach(caveat -> out.println("  " + caveat));
    out.println();
    if (entries * countries <= TOLD) {
      selection.cells().forEach(this::told);
    } else if (countries == 1) {
      selection.cells().forEach(this::line);
    } else {
      selection.entries().forEach(entry -> counted(selection, entry));
      out.println();
      out.println(messages.get("matrix.narrow"));
    }
    out.println();
    out.println(messages.get("disclaimer"));
  }

  private void told(Cell cell) {
    out.println(
        colours.bold(
            messages.get(
                "matrix.cell",
                cell.entry().label(),
                words.country(cell.country()),
                words.status(cell.status()))));
    out.println("  " + cell.entry().scope());
    reasons("matrix.reasons", cell.reasons());
    reasons("matrix.in-part", cell.inPart());
    reasons("matrix.not-enforced", cell.notEnforced());
    words.place(cell).forEach(line -> out.println("  " + line));
  }

  private void reasons(String key, List<Reason> reasons) {
    if (reasons.isEmpty()) {
      return;
    }
    out.println("  " + messages.get(key));
    for (Reason reason : reasons) {
      out.println("    " + words.brief(reason) + colours.dim(" (" + reason.citation() + ")"));
      if (!reason.applies().isEmpty()) {
        out.println("      " + reason.applies());
      }
      if (!reason.note().isEmpty()) {
        out.println("      " + reason.note());
      }
    }
  }

  private void line(Cell cell) {
    String why =
        cell.reasons().stream().map(words::brief).distinct().collect(Collectors.joining("; "));
    out.println(
        "  "
            + MatrixWords.letter(cell.status())
            + "  "
            + padded(cell.entry().label())
            + words.status(cell.status())
            + (why.isEmpty() ? "" : ": " + why));
  }

  private void counted(MatrixSelection selection, MatrixEntry entry) {
    Map<CellStatus, Integer> counts = new EnumMap<>(CellStatus.class);
    selection
        .countries()
        .forEach(
            code -> counts.merge(selection.matrix().cell(entry, code).status(), 1, Integer::sum));
    String told =
        counts.entrySet().stream()
            .map(count -> words.status(count.getKey()) + " " + count.getValue())
            .collect(Collectors.joining("; "));
    out.println("  " + padded(entry.label()) + told);
  }

  private static String padded(String label) {
    return label + " ".repeat(Math.max(1, LABEL - label.length()));
  }
}
