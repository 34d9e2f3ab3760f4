package dev.palier.app.validation;

import dev.palier.app.report.Colours;
import dev.palier.app.report.TextWidth;
import dev.palier.app.text.Messages;
import dev.palier.capability.validation.ErrorStatistics;
import dev.palier.capability.validation.ErrorTable;
import dev.palier.capability.validation.PublishedCheck;
import dev.palier.capability.validation.ValidationResult;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/// Error tables and checks on a terminal.
public final class ValidationCard {

  private static final int SLICE = 40;
  private static final int WHAT = 84;
  private static final MathContext DIGITS = new MathContext(5);

  private final PrintWriter out;
  private final Messages messages;
  private final Colours colours;

  public ValidationCard(PrintWriter out, Messages messages, Colours colours) {
    this.out = out;
    this.messages = messages;
    this.colours = colours;
  }

  public void print(String set, ValidationResult result) {
    out.println(colours.bold(messages.get("validation.head", set)));
    result.tables().forEach(this::table);
    if (!result.checks().isEmpty()) {
      checks(result);
    }
    result.remarks().forEach(remark -> out.println("  " + remark));
    out.println();
  }

  private void table(ErrorTable table) {
    out.println();
    out.println(
        padded(table.title(), SLICE + 2)
            + colours.dim(
                String.format(
                    Locale.ROOT,
                    "%9s %7s %7s %7s %7s",
                    messages.get("validation.rows"),
                    messages.get("validation.mean"),
                    messages.get("validation.median"),
                    messages.get("validation.p90"),
                    messages.get("validation.bias"))));
    for (ErrorTable.Row row : table.rows()) {
      ErrorStatistics errors = row.errors();
      out.println(
          "  "
              + padded(row.slice().label(), SLICE)
              + String.format(
                  Locale.ROOT,
                  "%9s %7s %7s %7s %7s",
                  errors.answered() + "/" + errors.asked(),
                  percent("%.1f", errors.meanAbsolute()),
                  percent("%.1f", errors.medianAbsolute()),
                  percent("%.1f", errors.ninetiethAbsolute()),
                  percent("%+.1f", errors.bias())));
    }
  }

  private void checks(ValidationResult result) {
    out.println();
    for (PublishedCheck check : result.checks()) {
      out.println(
          "  "
              + messages.get(check.holds() ? "validation.holds" : "validation.misses")
              + "  "
              + padded(check.id() + "  " + check.what(), WHAT)
              + figures(check));
    }
    long held = result.checks().stream().filter(PublishedCheck::holds).count();
    out.println();
    out.println("  " + messages.get("validation.counts", held, result.checks().size()));
  }

  /// Published and ours; where nought is published, the error alone.
  private String figures(PublishedCheck check) {
    String error = percent("%+.1f", check.error());
    String within = percent("%.1f", check.tolerance());
    return check.expected() == 0
        ? messages.get("validation.error", error, within)
        : messages.get(
            "validation.figures", plain(check.expected()), plain(check.got()), error, within);
  }

  /// Five digits, without an exponent.
  private static String plain(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString()
        : "–";
  }

  private static String percent(String format, double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, format, 100 * share) + " %";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - TextWidth.of(text)));
  }
}
