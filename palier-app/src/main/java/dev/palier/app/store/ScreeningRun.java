package dev.palier.app.store;

import dev.palier.screening.list.ListVersion;
import dev.palier.screening.match.Match;
import dev.palier.screening.match.Relation;
import dev.palier.screening.match.Screening;
import dev.palier.screening.party.Party;
import java.time.Instant;
import java.util.List;

/// A screening that was run: of one party or of many, when, by whom, and against which versions.
///
/// @param id empty until it is kept
/// @param subject what was screened: a name, or the name of a file with its digest
/// @param matched how many of the parties matched an entry
public record ScreeningRun(
    String id,
    Instant at,
    String by,
    Kind kind,
    String subject,
    long parties,
    long matched,
    List<ListVersion> versions) {

  public ScreeningRun {
    versions = List.copyOf(versions);
  }

  /// How it came about.
  public enum Kind {
    /// Somebody asked for one name.
    NAME,
    /// Somebody gave a file of parties.
    FILE,
    /// The parties of a transaction.
    TRANSACTION,
    /// A list changed, and the parties under watch were screened again.
    RESCREEN
  }

  /// One party of it, with what matched.
  public record Screened(Party party, List<Hit> hits) {

    public Screened {
      hits = List.copyOf(hits);
    }

    static Screened of(Screening screening) {
      return new Screened(screening.party(), screening.matches().stream().map(Hit::of).toList());
    }
  }

  /// An entry that matched, in brief; the alert has the rest.
  public record Hit(String entry, String list, String name, Relation relation, double score) {

    static Hit of(Match match) {
      return new Hit(
          match.entry().id(),
          match.entry().list(),
          match.name().text(),
          match.relation(),
          match.score());
    }
  }

  static ScreeningRun of(
      String id,
      Instant at,
      String by,
      Kind kind,
      String subject,
      List<ListVersion> versions,
      List<Screening> screenings) {
    return new ScreeningRun(
        id,
        at,
        by,
        kind,
        subject,
        screenings.size(),
        screenings.stream().filter(screening -> !screening.matches().isEmpty()).count(),
        versions);
  }
}
