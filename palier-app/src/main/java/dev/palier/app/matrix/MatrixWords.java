package dev.palier.app.matrix;

import dev.palier.app.text.Messages;
import dev.palier.control.geography.Geography;
import dev.palier.control.matrix.Cell;
import dev.palier.control.matrix.CellStatus;
import dev.palier.control.matrix.CountryChart;
import dev.palier.control.matrix.MatrixOfDay;
import dev.palier.control.matrix.Place;
import dev.palier.control.matrix.Reason;
import dev.palier.control.regime.Regime;
import dev.palier.control.regime.StatuteBook;
import java.util.ArrayList;
import java.util.List;

/// Puts cells of the licence matrix into the words of a language.
public final class MatrixWords {

  private final Messages messages;
  private final StatuteBook book;
  private final Geography geography;
  private final CountryChart chart;

  public MatrixWords(Messages messages, StatuteBook book, CountryChart chart) {
    this.messages = messages;
    this.book = book;
    this.geography = book.geography();
    this.chart = chart;
  }

  public String status(CellStatus status) {
    return messages.of("matrix.status", status);
  }

  /// One letter for a compact table.
  public static String letter(CellStatus status) {
    return switch (status) {
      case EMBARGO -> "E";
      case LICENCE_REQUIRED -> "L";
      case DEPENDS_ON_ITEM -> "P";
      case NOT_ENFORCED -> "T";
      case NO_REQUIREMENT_ON_CHART -> "–";
      case INDETERMINATE -> "?";
      case DOMESTIC -> "·";
    };
  }

  public String country(String code) {
    return geography.findCountry(code).map(c -> c.name(messages.language())).orElse(code);
  }

  /// A reason on one line: "RS by 742.6(a)(6)(iii)(A)".
  public String brief(Reason reason) {
    return reason.by().isEmpty()
        ? messages.get("matrix.by", reason.control(), reason.provision())
        : messages.get("matrix.by", reason.control(), reason.by());
  }

  /// How the chart knows the destination, where that is not by a row of its own with marks.
  public List<String> place(Cell cell) {
    List<String> lines = new ArrayList<>();
    switch (cell.place()) {
      case Place.Domestic domestic -> lines.add(domestic.cite());
      case Place.Unlisted _ -> lines.add(messages.get("matrix.unlisted", country(cell.country())));
      case Place.Listed listed -> {
        if (!listed.readAsCite().isEmpty()) {
          lines.add(
              messages.get(
                  "matrix.read-as",
                  country(cell.country()),
                  country(listed.row().country()),
                  listed.readAsCite()));
        }
        if (listed.row().isEmbargoed()) {
          lines.add(chart.cite() + ": " + listed.row().pointer());
        }
      }
    }
    cell.footnotes()
        .forEach(note ->
            lines.add(messages.get("matrix.footnote", chart.cite(), note.number(), note.text())));
    return lines;
  }

  /// What everyone who reads the matrix of a day must know.
  public List<String> caveats(MatrixOfDay matrix) {
    List<String> caveats = new ArrayList<>();
    caveats.add(messages.get("matrix.knows"));
    if (matrix.isReadElsewhen()) {
      caveats.add(messages.get("matrix.read", chart.readOn()));
    }
    Regime ear = book.getRegime("us-ear");
    if (matrix.day().isAfter(ear.lastVerified())) {
      caveats.add(messages.get("caveat.AfterLastVerified", ear.id(), ear.lastVerified()));
    }
    return caveats;
  }
}
