package dev.palier.app.impact;

import dev.palier.app.assessment.Assessment;
import dev.palier.app.report.CsvFile;
import dev.palier.control.determination.Review;
import dev.palier.control.provision.ReviewPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a table of the orders that change, a line an order, to a file that appears when it is
/// whole.
public final class ImpactCsv implements ImpactSink {

  private static final List<String> HEADER =
      List.of(
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
          "reasons");

  private final CsvFile file;
  private final Impact impact;
  private final ImpactWords words;

  public ImpactCsv(Path path, Impact impact, ImpactWords words) throws IOException {
    this.file = new CsvFile(path, HEADER);
    this.impact = impact;
    this.words = words;
  }

  @Override
  public String prepare(OrderImpact impact) {
    return switch (impact) {
      case OrderImpact.Compared compared when compared.change() == Change.NONE -> "";
      case OrderImpact.Compared compared -> CsvFile.text(List.of(cells(compared)));
      case OrderImpact.Refused _ -> "";
    };
  }

  private List<String> cells(OrderImpact.Compared order) {
    Volume volume = order.volume();
    return List.of(
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
            .collect(Collectors.joining("; ")));
  }

  private static String review(Assessment.Assessed assessed) {
    Review review = assessed.determination().review();
    return review.undetermined()
        ? "UNDETERMINED"
        : review.findPolicy().map(ReviewPolicy::name).orElse("");
  }

  @Override
  public void write(String prepared) throws IOException {
    file.add(prepared);
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
