package dev.palier.app.impact;

import dev.palier.app.report.Colours;
import dev.palier.app.report.TextWidth;
import dev.palier.control.transaction.FieldProblem;
import java.io.IOException;
import java.util.List;

/// Writes the orders that change on the terminal, each with its reasons, and the totals below.
public final class ImpactTable implements ImpactSink {

  private static final int[] WIDTHS = {68, 6, 10};

  private final Appendable out;
  private final ImpactWords words;
  private final Colours colours;

  public ImpactTable(Appendable out, ImpactWords words, Colours colours) throws IOException {
    this.out = out;
    this.words = words;
    this.colours = colours;
    out.append(colours.bold(words.comparison())).append("\n\n");
  }

  @Override
  public String prepare(OrderImpact impact) {
    return switch (impact) {
      case OrderImpact.Compared compared when compared.change() == Change.NONE -> "";
      case OrderImpact.Compared compared when compared.change() == Change.BESIDE ->
          beside(compared);
      case OrderImpact.Compared compared -> changed(compared);
      case OrderImpact.Refused refused -> refused(refused);
    };
  }

  private String changed(OrderImpact.Compared order) {
    StringBuilder text = new StringBuilder();
    text.append(colours.bold(head(order))).append('\n');
    text.append("  ").append(colours.of(order.outcomeBefore(), words.answer(order.before())));
    String after = words.answer(order.after());
    if (after.equals(words.answer(order.before()))) {
      text.append(" (").append(words.change(order.change())).append(')');
    } else {
      text.append(" → ").append(colours.of(order.outcomeAfter(), after));
    }
    text.append('\n');
    for (Reason reason : order.reasons()) {
      text.append("  ").append(sign(reason)).append(' ').append(words.reason(reason, order));
      text.append('\n')
          .append(colours.dim("    " + words.title(reason) + " [" + words.citation(reason) + "]"))
          .append('\n');
    }
    return text.append('\n').toString();
  }

  /// An order whose answer stays, in few words.
  private String beside(OrderImpact.Compared order) {
    StringBuilder text = new StringBuilder(colours.dim(head(order)));
    text.append('\n');
    for (Reason reason : order.reasons()) {
      text.append("  ").append(sign(reason)).append(' ').append(words.reason(reason, order));
      text.append('\n');
    }
    return text.append('\n').toString();
  }

  private String head(OrderImpact.Compared order) {
    String value = words.value(order.volume());
    return (order.orderId().isEmpty() ? words.text("report.line", order.line()) : order.orderId())
        + "  "
        + order.transaction().item().id()
        + (order.volume().quantity().signum() > 0
            ? " × " + words.number(order.volume().quantity())
            : "")
        + " → "
        + order.transaction().destination()
        + (value.isEmpty() ? "" : ", " + value);
  }

  private static char sign(Reason reason) {
    return switch (reason.is()) {
      case APPLIES -> '+';
      case OPEN -> '?';
      case BARRED -> '×';
      case ABSENT -> '−';
    };
  }

  private String refused(OrderImpact.Refused refused) {
    StringBuilder text = new StringBuilder();
    text.append(colours.bold(words.text("table.refused", refused.orderId(), refused.line())))
        .append('\n');
    for (FieldProblem problem : refused.problems()) {
      text.append("  ").append(problem.toString().replace("\n", "\n  ")).append('\n');
    }
    return text.append('\n').toString();
  }

  @Override
  public void write(String prepared) throws IOException {
    out.append(prepared);
  }

  @Override
  public void finish(Totals totals) throws IOException {
    row(
        colours.bold(words.text("impact.outcomes")),
        words.text("impact.lines"),
        words.text("impact.quantity"),
        words.text("impact.value"));
    for (Totals.Transition transition : totals.transitions()) {
      String label =
          transition.before() == transition.after()
              ? words.text("impact.stays", words.outcome(transition.before()))
              : words.outcome(transition.before()) + " → " + words.outcome(transition.after());
      row(label, transition.volume());
    }
    out.append('\n');
    for (Change change : List.of(Change.OUTCOME, Change.REVIEW, Change.REASON, Change.BESIDE)) {
      if (totals.of(change).lines() > 0) {
        row(words.change(change), totals.of(change));
      }
    }
    row(words.change(Change.NONE), totals.of(Change.NONE));
    if (totals.refused() > 0) {
      row(words.text("impact.refused"), words.number(totals.refused()), "", "");
    }
    out.append('\n');
    if (!totals.shifts().isEmpty()) {
      out.append(colours.bold(words.text("impact.why"))).append('\n');
      for (Totals.Shift shift : totals.shifts()) {
        row(words.effect(shift.example()), shift.volume());
      }
      out.append('\n');
    }
    for (String note : words.notes()) {
      out.append(note).append('\n');
    }
  }

  private void row(String label, Volume volume) throws IOException {
    row(
        label,
        words.number(volume.lines()),
        words.number(volume.quantity()),
        words.value(volume)
            + (volume.linesWithoutValue() > 0
                ? words.text("impact.without-value", volume.linesWithoutValue())
                : ""));
  }

  private void row(String label, String lines, String quantity, String value) throws IOException {
    String row =
        label
            + " ".repeat(Math.max(1, WIDTHS[0] - TextWidth.of(label)))
            + right(lines, WIDTHS[1])
            + right(quantity, WIDTHS[2])
            + "  "
            + value;
    out.append(row.stripTrailing()).append('\n');
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(1, width - TextWidth.of(text))) + text;
  }
}
