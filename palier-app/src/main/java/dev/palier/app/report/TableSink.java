package dev.palier.app.report;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.assessment.Summary;
import dev.palier.app.text.Messages;
import dev.palier.control.determination.Determination;
import java.io.IOException;
import java.util.List;

/// Writes assessments as a table on the terminal, a line an order.
public final class TableSink implements AssessmentSink<String> {

  private static final int[] WIDTHS = {8, 10, 24, 4, 21, 12, 24};

  private final Appendable out;
  private final Messages messages;
  private final ViewBuilder views;
  private final Summary summary;
  private final Colours colours;

  public TableSink(Appendable out, Messages messages, ViewBuilder views, Colours colours)
      throws IOException {
    this.out = out;
    this.messages = messages;
    this.views = views;
    this.summary = new Summary(messages);
    this.colours = colours;
    out.append(
            colours.bold(
                row(
                    List.of(
                        messages.get("table.order"),
                        messages.get("table.as-of"),
                        messages.get("table.item"),
                        messages.get("table.to"),
                        messages.get("table.outcome"),
                        messages.get("table.class"),
                        messages.get("table.review"),
                        messages.get("table.why")))))
        .append('\n');
  }

  @Override
  public String prepare(Assessment assessment, long line) {
    return switch (assessment) {
      case Assessment.Assessed assessed -> {
        Determination d = assessed.determination();
        String text =
            row(
                List.of(
                    assessed.orderId(),
                    d.asOf().toString(),
                    assessed.transaction().item().id(),
                    assessed.transaction().destination(),
                    messages.of("outcome", d.outcome()),
                    d.classification().entry(),
                    views.review(d.review()),
                    summary.reason(d)));
        yield colours.of(d.outcome(), text) + "\n";
      }
      case Assessment.Refused refused -> {
        StringBuilder text = new StringBuilder();
        text.append(colours.bold(messages.get("table.refused", refused.orderId(), line)))
            .append('\n');
        refused
            .problems()
            .forEach(problem ->
                text.append("  ").append(problem.toString().replace("\n", "\n  ")).append('\n'));
        yield text.toString();
      }
    };
  }

  @Override
  public void write(String prepared) throws IOException {
    out.append(prepared);
  }

  @Override
  public void finish() throws IOException {
    out.append("\n").append(messages.get("disclaimer")).append("\n");
  }

  private static String row(List<String> cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      row.append(cell);
      if (i < WIDTHS.length) {
        row.append(" ".repeat(Math.max(1, WIDTHS[i] + 1 - TextWidth.of(cell))));
      }
    }
    return row.toString().stripTrailing();
  }
}
