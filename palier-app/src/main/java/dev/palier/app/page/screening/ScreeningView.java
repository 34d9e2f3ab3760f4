package dev.palier.app.page.screening;

import dev.palier.app.page.assess.FormView;
import dev.palier.app.party.PartyColumn;
import dev.palier.app.party.PartyProblem;
import dev.palier.screening.match.TokenPair;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the page on screening shows.
///
/// @param problems what of the question could not be read and was left out
/// @param versions what is screened against
/// @param caveats what everyone who reads an answer must know: that a list is a starter, or old
/// @param answer what was found; empty while nothing is asked
public record ScreeningView(
    Form form,
    List<PartyProblem> problems,
    List<String> versions,
    List<String> caveats,
    Optional<Answer> answer) {

  /// The question as it was written.
  ///
  /// @param countries what the field for a country offers
  public record Form(
      Map<PartyColumn, String> stated, boolean related, List<FormView.Suggestion> countries) {

    public String value(PartyColumn column) {
      return stated.getOrDefault(column, "");
    }

    /// Whether more than the first questions is answered, so that the rest stands open.
    public boolean isFurtherStated() {
      return stated.containsKey(PartyColumn.ADDRESS)
          || stated.containsKey(PartyColumn.BIRTH)
          || stated.containsKey(PartyColumn.IDS)
          || stated.containsKey(PartyColumn.ALIASES);
    }
  }

  /// What was found for a name.
  ///
  /// @param same who may be the party, best first, of `sameInAll`
  /// @param related whose name is related, of `relatedInAll`
  /// @param noMatch one line for each version in which nothing is
  public record Answer(
      String name,
      List<Found> same,
      int sameInAll,
      List<Found> related,
      int relatedInAll,
      List<String> noMatch) {}

  /// One match.
  ///
  /// @param share the score in hundredths, for the bar
  /// @param under the name that agreed, where it is not the primary one
  /// @param role what that name is: `alias`
  /// @param line the explanation on one line
  /// @param pairs the same part by part
  public record Found(
      String score,
      int share,
      String name,
      @Nullable String under,
      String role,
      String list,
      String id,
      @Nullable String url,
      String kind,
      List<String> countries,
      List<String> programmes,
      Terms terms,
      String line,
      List<TokenPair> pairs,
      List<String> evidence) {}

  /// What the list says follows.
  public record Terms(
      @Nullable String requirement, @Nullable String policy, @Nullable String citation) {}
}
