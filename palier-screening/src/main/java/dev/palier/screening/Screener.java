package dev.palier.screening;

import dev.palier.screening.index.NameIndex;
import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.ScreeningLists;
import dev.palier.screening.match.Corroboration;
import dev.palier.screening.match.Evidence;
import dev.palier.screening.match.Match;
import dev.palier.screening.match.NameComparison;
import dev.palier.screening.match.NameMatcher;
import dev.palier.screening.match.NameVerdict;
import dev.palier.screening.match.Relation;
import dev.palier.screening.match.Screening;
import dev.palier.screening.name.Name;
import dev.palier.screening.name.NameReader;
import dev.palier.screening.party.Identifier;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Screens parties against lists. Immutable and safe for use by several threads; other lists make
/// another screener.
///
/// What it finds of an entry depends on the party and that entry alone, so that screening against a
/// part of a list gives that part of what the whole list gives.
public final class Screener {

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparing(Match::relation)
          .thenComparing(Comparator.comparingDouble(Match::score).reversed())
          .thenComparing(match -> match.entry().id());

  private final ScreeningLists lists;
  private final List<ListVersion> versions;
  private final ListedNames names;
  private final NameIndex index;
  private final NameReader reader = NameReader.standard();
  private final NameMatcher matcher = NameMatcher.standard();
  private final Corroboration corroboration = Corroboration.standard();

  private Screener(ScreeningLists lists) {
    this.lists = lists;
    this.versions = lists.versions();
    this.names = ListedNames.of(lists.parties(), reader);
    this.index = NameIndex.over(names.names());
  }

  /// Starts to read the tables that all screeners share, for whom a list has still to be read.
  public static void readAhead() {
    Thread.ofPlatform().daemon().name("screening-tables").start(NameMatcher::standard);
    Thread.ofPlatform().daemon().name("screening-words").start(NameReader::standard);
  }

  public static Screener over(ScreeningLists lists) {
    return new Screener(lists);
  }

  public ScreeningLists lists() {
    return lists;
  }

  /// Screens one party.
  public Screening screen(Party party) {
    Map<Integer, Best> bests = new HashMap<>();
    for (String text : party.names()) {
      Name query = reader.read(text, party.kind());
      index.candidates(query, listed -> judge(query, listed, bests));
      for (Identifier identifier : party.identifiers()) {
        names.knownBy(identifier).forEach(listed -> judge(query, listed, bests));
      }
    }
    List<Match> matches = new ArrayList<>();
    bests.forEach((entry, best) -> addMatch(party, names.party(entry), best, matches));
    matches.sort(BEST_FIRST);
    return new Screening(party, matches, versions);
  }

  private void judge(Name query, int listed, Map<Integer, Best> bests) {
    NameVerdict verdict = matcher.judge(query, names.name(listed));
    bests.merge(names.entry(listed), new Best(query, listed, verdict), Best::better);
  }

  /// Screens parties on `threads` threads; the answers come in the order of the parties, and no
  /// more are in hand than that takes.
  public Stream<Screening> screenAll(Stream<Party> parties, int threads) {
    return Batch.map(parties, threads, this::screen);
  }

  /// The name of an entry that agrees best with one of the party's.
  private record Best(Name query, int listed, NameVerdict verdict) {

    Best better(Best other) {
      int better = Double.compare(other.verdict.logOdds(), verdict.logOdds());
      return better > 0 || better == 0 && other.listed < listed ? other : this;
    }
  }

  private void addMatch(Party party, ListedParty entry, Best best, List<Match> matches) {
    List<Evidence> evidence = corroboration.evidence(party, entry);
    double logOdds = Corroboration.logOdds(best.verdict().logOdds(), evidence);
    boolean same = logOdds >= matcher.threshold();
    if (same || best.verdict().logOdds() >= matcher.threshold() || best.verdict().related()) {
      Name listed = names.name(best.listed());
      matches.add(
          new Match(
              entry,
              names.partyName(best.listed()),
              best.query().text(),
              same ? Relation.SAME_PARTY : Relation.RELATED_NAME,
              NameComparison.score(logOdds),
              matcher.explain(best.query(), listed, best.verdict()).pairs(),
              evidence));
    }
  }
}
