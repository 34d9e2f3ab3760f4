package dev.palier.app.page.impact;

import dev.palier.app.impact.Change;
import dev.palier.app.page.chart.Flow;
import dev.palier.control.determination.Outcome;
import dev.palier.control.transaction.FieldProblem;
import java.util.List;
import java.util.Optional;

/// The form, and under it what became of a file of orders.
public record ImpactView(ImpactForm form, Optional<Result> result) {

  /// What became of the orders.
  ///
  /// @param comparison the two sides in a sentence
  /// @param drafted whether the later side is a draft
  /// @param notes what must be said under it
  public record Result(
      String source,
      String comparison,
      boolean drafted,
      List<Picture> pictures,
      List<Row> transitions,
      List<Row> changes,
      List<Row> provisions,
      List<Group> groups,
      List<Refusal> refusals,
      List<String> unknownColumns,
      List<String> notes) {}

  /// One chart: orders by lines, pieces or value in one currency.
  ///
  /// @param title what is measured
  /// @param before,after the bars with their words
  public record Picture(
      String title, Flow flow, List<Label> before, List<Label> after, List<String> ribbons) {}

  /// The words at a bar.
  public record Label(Outcome outcome, String text, String amount) {}

  /// How much goes one way.
  ///
  /// @param strong whether it is a change of outcome
  public record Row(
      String label, String address, String lines, String quantity, String value, boolean strong) {}

  /// The orders that change in one way.
  public record Group(Change change, String title, List<Line> lines) {}

  /// One order that changes.
  ///
  /// @param beforeAddress,afterAddress the pages of the two answers; empty for a draft's
  public record Line(
      long line,
      String orderId,
      String item,
      String destination,
      String quantity,
      String value,
      Outcome outcomeBefore,
      String before,
      String beforeAddress,
      Outcome outcomeAfter,
      String after,
      String afterAddress,
      List<Why> reasons) {}

  /// One provision that stands otherwise.
  ///
  /// @param address its page; empty where only the draft knows it
  public record Why(
      String provision,
      String address,
      String effect,
      String cause,
      String title,
      String citation,
      boolean unconfirmed) {}

  /// One line that could not be read.
  public record Refusal(long line, String orderId, List<FieldProblem> problems) {}
}
