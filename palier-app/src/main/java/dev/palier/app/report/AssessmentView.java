package dev.palier.app.report;

import dev.palier.control.condition.Truth;
import dev.palier.control.determination.Outcome;
import dev.palier.control.listing.Standing;
import java.util.List;

/// An assessment in the words of one language, ready for a page, a report or the terminal.
///
/// @param review the review policy in words; empty where no licence is required
/// @param why the findings the outcome rests on
/// @param parties who was screened, and what was found
/// @param screenedAgainst the versions of lists, and what must be known of them
/// @param against the provisions that were weighed and do not apply, of classification and
///   requirement
public record AssessmentView(
    String orderId,
    String asOf,
    String itemId,
    String itemName,
    String chipId,
    String destination,
    Outcome outcome,
    String outcomeText,
    String summary,
    String classification,
    List<String> paragraphs,
    String review,
    List<FindingView> why,
    List<FindingView> against,
    List<ExceptionView> exceptions,
    List<String> reviewConditions,
    List<NeedView> needs,
    List<String> notAsked,
    List<PartyView> parties,
    List<String> screenedAgainst,
    List<QuestionView> questions,
    List<AnnouncementView> announcements,
    List<FindingView> importSide,
    List<FindingView> tariff,
    List<FactView> facts,
    List<LevelView> levels,
    List<DeliveryView> deliveries,
    List<String> caveats,
    List<StatedView> stated,
    String lastVerified,
    String inputDigest,
    String dataDigest) {

  /// One provision's verdict.
  public record FindingView(
      String id,
      String title,
      Truth verdict,
      String verdictText,
      String enforcement,
      String trace,
      String citation,
      String period,
      String confidence,
      String note) {}

  public record ExceptionView(
      String symbol, String title, String state, List<String> conditions, String citation) {}

  /// A fact that is missing.
  ///
  /// @param asked the question in particular, such as "Is the end user X the entry Y?"; or empty
  public record NeedView(
      String label, String question, String asked, String because, List<AnswerView> answers) {}

  public record AnswerView(String value, Outcome outcome, String outcomeText, String review) {}

  /// A party that was screened.
  ///
  /// @param noMatch what is said where it has no match
  public record PartyView(
      String role, String name, String country, List<PartyMatchView> matches, String noMatch) {}

  /// An entry that a party is, may be, or is related to by name.
  ///
  /// @param terms requirement, policy and citation of the entry
  public record PartyMatchView(
      Standing standing,
      String standingText,
      String score,
      String entry,
      String entryId,
      String version,
      String terms,
      String why) {}

  public record QuestionView(String id, String question, String citation) {}

  public record AnnouncementView(
      String id, String from, String title, String note, String citation) {}

  public record FactView(String label, String value, String unit, String basis) {}

  /// A chip's level on one metric: `TPP`, `D1 4 · D2 3 …`, share of the frontier.
  public record LevelView(String metric, String levels, String share) {}

  /// What the buyer could run of a workload, in words.
  public record DeliveryView(String workload, String text) {}

  public record StatedView(String field, String value) {}
}
