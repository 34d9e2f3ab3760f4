package dev.palier.app.report;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.text.Messages;
import dev.palier.control.determination.Determination;
import dev.palier.control.transaction.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes assessments as an Excel workbook: a row an order, what was stated beside what was found.
public final class XlsxSink implements AssessmentSink<List<String>> {

  private static final List<String> FOUND =
      List.of(
          "outcome",
          "classification",
          "review_policy",
          "exceptions",
          "requirements",
          "needs",
          "not_asked",
          "parties",
          "announcements",
          "caveats",
          "summary",
          "last_verified",
          "input_digest",
          "problems");
  private static final int FLUSH_EVERY = 1_000;

  private final WholeFile file;
  private final Workbook workbook;
  private final Worksheet sheet;
  private final ViewBuilder views;
  private int row = 1;

  public XlsxSink(Path path, Messages messages, ViewBuilder views) throws IOException {
    this.file = new WholeFile(path);
    this.workbook = new Workbook(file.stream(), "Palier", "1.0");
    this.sheet = workbook.newWorksheet("Palier");
    this.views = views;
    int column = 0;
    for (Field field : Field.values()) {
      sheet.value(0, column++, field.column());
    }
    for (String name : FOUND) {
      sheet.value(0, column++, name);
    }
    sheet.range(0, 0, 0, column - 1).style().bold().set();
    sheet.freezePane(1, 1);
    Worksheet about = workbook.newWorksheet("About");
    about.value(0, 0, messages.get("disclaimer"));
    about.finish();
  }

  @Override
  public List<String> prepare(Assessment assessment, long line) {
    List<String> cells = new ArrayList<>();
    for (Field field : Field.values()) {
      cells.add(assessment.stated().getOrDefault(field, ""));
    }
    switch (assessment) {
      case Assessment.Assessed assessed -> found(assessed, cells);
      case Assessment.Refused refused -> {
        for (int i = 1; i < FOUND.size(); i++) {
          cells.add("");
        }
        cells.add(String.join("\n", refused.problems().stream().map(Object::toString).toList()));
      }
    }
    return cells;
  }

  private void found(Assessment.Assessed assessed, List<String> cells) {
    Determination d = assessed.determination();
    AssessmentView view = views.of(assessed);
    cells.add(d.outcome().name());
    cells.add(view.classification());
    cells.add(view.review());
    cells.add(
        String.join(
            "; ",
            view.exceptions().stream().map(e -> e.symbol() + " (" + e.state() + ")").toList()));
    cells.add(
        String.join(
            "; ",
            d.requirements().certain().stream()
                .map(f -> f.id() + " [" + f.period().citation() + "]")
                .toList()));
    cells.add(
        String.join(
            "\n",
            view.needs().stream()
                .map(need -> need.asked().isEmpty() ? need.question() : need.asked())
                .toList()));
    cells.add(String.join("\n", view.notAsked()));
    cells.add(String.join("\n", PartyViews.lines(view)));
    cells.add(
        String.join(
            "\n", view.announcements().stream().map(a -> a.from() + " " + a.title()).toList()));
    cells.add(String.join("\n", view.caveats()));
    cells.add(view.summary());
    cells.add(view.lastVerified());
    cells.add(view.inputDigest());
    cells.add("");
  }

  @Override
  public void write(List<String> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        sheet.value(row, column, cells.get(column));
      }
    }
    if (++row % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  @Override
  public void finish() throws IOException {
    sheet.finish();
    workbook.close();
    file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
