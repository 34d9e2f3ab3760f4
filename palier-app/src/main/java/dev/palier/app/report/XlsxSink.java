package dev.palier.app.report;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.text.Messages;
import dev.palier.control.determination.Determination;
import dev.palier.control.transaction.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

  private final XlsxFile file;
  private final ViewBuilder views;

  public XlsxSink(Path path, Messages messages, ViewBuilder views) throws IOException {
    this.file =
        new XlsxFile(
            path,
            Stream.concat(Arrays.stream(Field.values()).map(Field::column), FOUND.stream())
                .toList(),
            messages.get("disclaimer"),
            "write --json, or split the file");
    this.views = views;
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
    file.add(cells);
  }

  @Override
  public void finish() throws IOException {
    file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
