package dev.palier.app.impact;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.palier.app.assessment.Assessment;
import dev.palier.app.report.WholeFile;
import dev.palier.control.determination.Review;
import dev.palier.control.provision.ReviewPolicy;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Writes a table of the orders that change, a line an order, to a file that appears when it is
/// whole.
public final class ImpactCsv implements ImpactSink {

  private static final String[] HEADER = {
    "line",
    "order_id",
    "item",
    "destination",
    "quantity",
    "value",
    "currency",
    "change",
    "as_of_before",
    "outcome_before",
    "review_before",
    "as_of_after",
    "outcome_after",
    "review_after",
    "draft",
    "reasons"
  };

  private final WholeFile file;
  private final Impact impact;
  private final ImpactWords words;

  public ImpactCsv(Path path, Impact impact, ImpactWords words) throws IOException {
    this.file = new WholeFile(path);
    this.impact = impact;
    this.words = words;
    write(record(HEADER));
  }

  @Override
  public String prepare(OrderImpact impact) {
    return switch (impact) {
      case OrderImpact.Compared compared when compared.change() == Change.NONE -> "";
      case OrderImpact.Compared compared -> record(cells(compared));
      case OrderImpact.Refused _ -> "";
    };
  }

  private String[] cells(OrderImpact.Compared order) {
    Volume volume = order.volume();
    return new String[] {
      String.valueOf(order.line()),
      order.orderId(),
      order.transaction().item().id(),
      order.transaction().destination(),
      volume.quantity().signum() > 0 ? volume.quantity().toPlainString() : "",
      volume.value().values().stream()
          .map(java.math.BigDecimal::toPlainString)
          .collect(Collectors.joining()),
      String.join("", volume.value().keySet()),
      order.change().name(),
      impact.before().asOf().toString(),
      order.outcomeBefore().name(),
      review(order.before()),
      impact.after().asOf().toString(),
      order.outcomeAfter().name(),
      review(order.after()),
      impact.after().draft().orElse(""),
      order.reasons().stream()
          .map(reason -> words.reason(reason, order))
          .collect(Collectors.joining("; "))
    };
  }

  private static String review(Assessment.Assessed assessed) {
    Review review = assessed.determination().review();
    return review.undetermined()
        ? "UNDETERMINED"
        : review.findPolicy().map(ReviewPolicy::name).orElse("");
  }

  private static String record(String[] cells) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(cells);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return text.toString();
  }

  @Override
  public void write(String prepared) throws IOException {
    file.stream().write(prepared.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void finish(Totals totals) throws IOException {
    file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
