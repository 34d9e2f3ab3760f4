package dev.palier.app.page.assess;

import dev.palier.control.determination.Outcome;
import dev.palier.control.transaction.FieldProblem;
import java.util.List;
import java.util.Map;

/// The answers to a file of orders.
///
/// @param unknownColumns the columns that were not read
/// @param counts how many lines came to each outcome
public record OrdersView(
    String fileName,
    List<Line> lines,
    List<Refusal> refusals,
    List<String> unknownColumns,
    Map<Outcome, Integer> counts) {

  /// One line that was answered.
  public record Line(
      long line,
      String orderId,
      String asOf,
      String item,
      String destination,
      Outcome outcome,
      String outcomeText,
      String classification,
      String reason,
      String address) {}

  /// One line that could not be read.
  public record Refusal(long line, String orderId, List<FieldProblem> problems, String address) {}
}
