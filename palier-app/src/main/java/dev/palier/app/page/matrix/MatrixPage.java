package dev.palier.app.page.matrix;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.MatrixQuestion;
import dev.palier.app.matrix.MatrixCsv;
import dev.palier.app.matrix.MatrixSelection;
import dev.palier.app.matrix.MatrixWords;
import dev.palier.app.page.Reply;
import dev.palier.app.page.Site;
import dev.palier.app.page.matrix.MatrixPageView.Chapter;
import dev.palier.app.page.matrix.MatrixPageView.Line;
import dev.palier.app.page.matrix.MatrixPageView.Told;
import dev.palier.control.geography.Country;
import dev.palier.control.matrix.Cell;
import dev.palier.control.matrix.CellStatus;
import dev.palier.control.matrix.MatrixOfDay;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The page `/rules/matrix`: a table of destinations by the paragraphs of an entry, or one
/// destination with its reasons; and the same as a file.
public final class MatrixPage {

  /// The entry that is shown to whoever asks for nothing.
  private static final String FIRST_SHOWN = "3A090";

  private static final int DIGITS = FIRST_SHOWN.length();

  private final Site site;
  private final MatrixQuestion question;

  public MatrixPage(Site site) {
    this.site = site;
    this.question = new MatrixQuestion(site.palier());
  }

  public String show(Ask ask) {
    MatrixOfDay ofDay = question.matrix(ask);
    Optional<Country> to = question.destination(ask);
    String eccn = ask.get("eccn", to.isPresent() ? "" : FIRST_SHOWN);
    MatrixSelection selection =
        eccn.isEmpty() ? MatrixSelection.of(ofDay) : question.entries(ofDay, eccn);
    MatrixWords words = question.words(ask);
    List<Line> lines = to.isPresent() ? List.of() : lines(ask, selection, words);
    List<Cell> one =
        to.map(Country::code).map(selection::to).stream().flatMap(MatrixSelection::cells).toList();
    MatrixPageView view =
        new MatrixPageView(
            ofDay.day(),
            eccn,
            numbers(ofDay),
            to,
            selection.entries(),
            lines,
            one.stream().map(cell -> told(cell, words)).toList(),
            present(Stream.concat(lines.stream().flatMap(l -> l.cells().stream()), one.stream())),
            words.caveats(ofDay));
    return site.render(ask, "matrix", "rules", ask.text().get("matrix.title"), view);
  }

  /// What is asked for, as a file.
  public Reply csv(Ask ask) {
    StringWriter text = new StringWriter();
    MatrixSelection selection = question.selection(ask);
    new MatrixCsv(question.words(ask)).write(selection, text);
    return Reply.file(
        "text/csv; charset=utf-8",
        "licence-matrix-" + selection.matrix().day() + ".csv",
        text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<Line> lines(Ask ask, MatrixSelection selection, MatrixWords words) {
    Collator collator = Collator.getInstance(ask.text().language());
    return selection.countries().stream()
        .map(code -> new Line(code, words.country(code), selection.to(code).cells().toList()))
        .sorted(Comparator.comparing(Line::name, collator))
        .toList();
  }

  private static Told told(Cell cell, MatrixWords words) {
    List<Chapter> chapters =
        Stream.of(
                new Chapter("matrix.reasons", cell.reasons()),
                new Chapter("matrix.in-part", cell.inPart()),
                new Chapter("matrix.not-enforced", cell.notEnforced()))
            .filter(chapter -> !chapter.reasons().isEmpty())
            .toList();
    return new Told(cell, chapters, words.place(cell));
  }

  private static List<CellStatus> present(Stream<Cell> cells) {
    return cells.map(Cell::status).distinct().sorted().toList();
  }

  private static List<String> numbers(MatrixOfDay ofDay) {
    return ofDay.entries().stream()
        .map(entry -> entry.listed().eccn().substring(0, DIGITS))
        .distinct()
        .sorted()
        .toList();
  }
}
