package dev.palier.app.page.screening;

import dev.palier.app.party.PartyProblem;
import java.util.List;
import java.util.Optional;

/// The form for a file of parties, and what came of one.
///
/// @param token what the form brings back
public record PartyFileView(String token, int mostParties, Optional<Result> result) {

  /// What came of a file.
  ///
  /// @param opened how many alerts are new; of no meaning where none were asked for
  /// @param without how many parties match nothing
  /// @param noMatch one line for each version, for these
  /// @param caveats what a reader must know of the lists
  public record Result(
      String fileName,
      int parties,
      boolean alerts,
      int opened,
      boolean watched,
      List<Line> matching,
      int without,
      List<String> noMatch,
      List<String> caveats,
      List<Flaw> flaws,
      List<String> unknownColumns) {

    public long same() {
      return matching.stream().filter(line -> !line.related()).count();
    }
  }

  /// One party that matches something, with the best of its matches.
  ///
  /// @param address the page that screens it by itself
  /// @param more how many other entries match
  public record Line(
      long line,
      String reference,
      String name,
      String address,
      boolean related,
      String score,
      int share,
      String entry,
      String list,
      String why,
      int more,
      String alerts) {}

  /// What could not be read of one line.
  public record Flaw(long line, String name, boolean screened, List<PartyProblem> problems) {}
}
