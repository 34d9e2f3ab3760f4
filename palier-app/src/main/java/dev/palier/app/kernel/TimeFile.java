package dev.palier.app.kernel;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.kernel.ProductAnswer;
import dev.palier.capability.kernel.ProductTimes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A file of shapes with their times beside them: the columns of the input, then `ms`, `status`,
/// `provenance`, `distance` and the bounds of the band.
public final class TimeFile {

  private static final List<String> ADDED =
      List.of("ms", "status", "provenance", "distance", "ms_low", "ms_high");
  private static final double MILLI = 1e-3;
  private static final MathContext DIGITS = new MathContext(6);
  private static final String ANSWERED = "ok";

  private TimeFile() {}

  /// @throws UncheckedIOException where the output takes nothing more
  public static void write(Writer out, ShapeFile shapes, Accelerator chip, ProductTimes times) {
    List<String> kept =
        shapes.columns().stream().filter(c -> !Set.copyOf(ADDED).contains(c)).toList();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      List<String> head = new ArrayList<>(kept);
      head.addAll(ADDED);
      csv.writeRecord(head);
      for (ShapeFile.Line line : shapes.lines()) {
        List<String> fields = new ArrayList<>();
        kept.forEach(column -> fields.add(line.row().text(column)));
        fields.addAll(answer(times.time(chip, line.product())));
        csv.writeRecord(fields);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> answer(ProductAnswer answer) {
    return switch (answer) {
      case ProductAnswer.Timed timed -> {
        double seconds = timed.time().seconds();
        yield List.of(
            milliseconds(seconds),
            ANSWERED,
            timed.provenance().kind().key(),
            String.format(Locale.ROOT, "%.2f", timed.provenance().distance()),
            milliseconds(seconds * Math.exp(-timed.spread())),
            milliseconds(seconds * Math.exp(timed.spread())));
      }
      case ProductAnswer.Unsupported unsupported ->
          List.of("", "unsupported: " + unsupported.reason(), "", "", "", "");
    };
  }

  /// Seconds as milliseconds with six digits.
  static String milliseconds(double seconds) {
    return new BigDecimal(seconds / MILLI).round(DIGITS).toPlainString();
  }
}
