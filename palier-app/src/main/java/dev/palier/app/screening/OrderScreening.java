package dev.palier.app.screening;

import dev.palier.app.lists.ListWords;
import dev.palier.app.text.Messages;
import dev.palier.control.listing.Coverage;
import dev.palier.control.listing.NamedParty;
import dev.palier.control.listing.PartyFindings;
import dev.palier.control.listing.PartyMatch;
import dev.palier.control.listing.PartyRole;
import dev.palier.control.listing.Standing;
import dev.palier.control.transaction.Transaction;
import dev.palier.screening.Screener;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.disposition.Decision;
import dev.palier.screening.list.KnownLists;
import dev.palier.screening.match.Certainty;
import dev.palier.screening.match.Match;
import dev.palier.screening.match.Relation;
import dev.palier.screening.match.Screening;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import dev.palier.screening.requirement.Listings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Screens the parties of orders against one set of lists. A party that many orders name is
/// screened once; what people decided on it is asked for each order. Safe for use by several
/// threads.
public final class OrderScreening {

  private static final int REMEMBERED = 100_000;
  private static final int REMEMBERED_DAYS = 10_000;

  /// Related names are for attention and settle nothing; the nearest are enough.
  private static final int RELATED = 3;

  private final Screener screener;
  private final EntryVersions versions;
  private final AbsenceRule absence;
  private final List<String> cited;
  private final Listings listings = Listings.packaged();
  private final Certainty certainty = Certainty.packaged();
  private final Map<Party, Screening> remembered = new ConcurrentHashMap<>();
  private final Map<LocalDate, OfDay> days = new ConcurrentHashMap<>();

  /// What holds of the lists for a question of a day.
  ///
  /// @param notes such as that one was past its age limit
  private record OfDay(Map<String, Coverage> coverage, List<String> notes) {}

  public OrderScreening(Screener screener) {
    this.screener = screener;
    this.versions = EntryVersions.of(screener.lists());
    this.absence = new AbsenceRule(screener.lists(), KnownLists.packaged());
    this.cited = screener.lists().versions().stream().map(Citing::version).toList();
  }

  /// Whether an order names somebody whom lists bind; an exporter alone is not screened.
  public static boolean namesParties(Transaction transaction) {
    return transaction.parties().stream().anyMatch(party -> party.role() != PartyRole.EXPORTER);
  }

  public PartyFindings screen(Transaction transaction, StandingDecisions decisions) {
    if (!namesParties(transaction)) {
      return PartyFindings.NONE;
    }
    List<PartyMatch> matches = new ArrayList<>();
    for (NamedParty party : transaction.parties()) {
      Screening screening = screened(party);
      Map<String, Decision> decided = decisions.on(screening);
      for (Match match : screening.matches()) {
        matches.add(
            match(
                party,
                match,
                screening.party(),
                decided.get(match.entry().id()),
                transaction.asOf()));
      }
    }
    OfDay day = on(transaction.asOf());
    return new PartyFindings(transaction.parties(), matches, cited, day.notes(), day.coverage());
  }

  private OfDay on(LocalDate day) {
    OfDay known = days.get(day);
    if (known == null) {
      Instant asked = day.atStartOfDay(ZoneOffset.UTC).toInstant();
      known =
          new OfDay(
              absence.on(day),
              new ListWords(Messages.of(Locale.ENGLISH)).caveats(screener.lists(), asked));
      if (days.size() < REMEMBERED_DAYS) {
        days.put(day, known);
      }
    }
    return known;
  }

  private Screening screened(NamedParty named) {
    Party party = Party.of(named.name(), PartyKind.UNKNOWN, named.country());
    Screening known = remembered.get(party);
    if (known == null) {
      known = nearest(screener.screen(party));
      if (remembered.size() < REMEMBERED) {
        remembered.put(party, known);
      }
    }
    return known;
  }

  private static Screening nearest(Screening screening) {
    return new Screening(
        screening.party(),
        Stream.concat(
                screening.sameParty().stream(), screening.relatedNames().stream().limit(RELATED))
            .toList(),
        screening.versions());
  }

  private PartyMatch match(
      NamedParty named, Match match, Party party, @Nullable Decision decision, LocalDate day) {
    Standing standing;
    String why;
    if (decision != null) {
      standing = decision.state() == AlertState.TRUE_MATCH ? Standing.CERTAIN : Standing.DISMISSED;
      why = decision.words();
    } else if (match.relation() == Relation.RELATED_NAME) {
      standing = Standing.RELATED;
      why = "a related name";
    } else {
      Certainty.Judgement judgement = certainty.judge(party, match);
      Optional<String> later = judgement.certain() ? later(match.entry(), day) : Optional.empty();
      standing = judgement.certain() && later.isEmpty() ? Standing.CERTAIN : Standing.POSSIBLE;
      why = later.orElseGet(() -> String.join("; ", judgement.reasons()));
    }
    return new PartyMatch(
        named,
        Citing.entry(listings.of(match.entry()), versions.find(match.entry())),
        standing,
        String.format(Locale.ROOT, "%.4f", match.score()),
        why);
  }

  /// Why the entry may not have stood in the list on a day: the version is of a later one, and the
  /// citation does not tell of an earlier one.
  private Optional<String> later(ListedParty entry, LocalDate day) {
    String citation = entry.terms().citation();
    boolean listedBefore =
        citation != null
            && Citing.firstDay(citation).filter(first -> !first.isAfter(day)).isPresent();
    return versions
        .find(entry)
        .filter(version -> day.isBefore(version.published()) && !listedBefore)
        .map(version ->
            "the names and the country are the same, but "
                + Citing.version(version)
                + " does not tell that the entry stood there on "
                + day);
  }
}
