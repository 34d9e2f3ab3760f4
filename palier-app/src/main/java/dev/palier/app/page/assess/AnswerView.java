package dev.palier.app.page.assess;

import dev.palier.app.page.ladder.LevelTable;
import dev.palier.app.report.AssessmentView;
import dev.palier.control.determination.Outcome;
import java.util.List;

/// The answer to one transaction, with the links that lead on from it.
///
/// @param needs what is missing, each answer with the address that gives it
public record AnswerView(
    AssessmentView answer, List<Need> needs, List<LevelTable> levels, Addresses addresses) {

  /// A missing fact.
  ///
  /// @param asked the question in particular, such as "Is the end user X the entry Y?"; or empty
  public record Need(
      String label, String question, String asked, List<String> because, List<Choice> choices) {}

  /// One answer to a missing fact, with what it would come to.
  public record Choice(
      String text, Outcome outcome, String outcomeText, String review, String address) {}

  /// Where the same answer stands in other forms.
  public record Addresses(String form, String pdf, String json, String self) {}
}
