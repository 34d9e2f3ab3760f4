package dev.palier.screening.disposition;

import dev.palier.screening.match.Relation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Which alerts are asked for, such as those that are open on one list. The most urgent come first:
/// escalated, then open, same party before related name, high scores before low ones.
///
/// @param states empty for every state
/// @param list only entries of this list; null for every list
/// @param relation only matches of this sort; null for both
/// @param party only this party's; null for everybody's
/// @param words only alerts in whose names, references or ids this text stands, whatever its case
/// @param leastScore from 0 to 1
/// @param matchingOnly without those whose entry no longer matches
/// @param proposedOnly only those that wait for a second person
/// @param openedFrom only those opened at this time or later; null for all
/// @param offset how many of the first are left out
/// @param limit how many at most
public record AlertQuery(
    Set<AlertState> states,
    @Nullable String list,
    @Nullable Relation relation,
    @Nullable PartyKey party,
    String words,
    double leastScore,
    boolean matchingOnly,
    boolean proposedOnly,
    @Nullable Instant openedFrom,
    int offset,
    int limit) {

  private static final int PAGE = 100;

  public AlertQuery {
    states = Set.copyOf(states);
  }

  /// Every alert, a page of them.
  public static AlertQuery all() {
    return new AlertQuery(Set.of(), null, null, null, "", 0, false, false, null, 0, PAGE);
  }

  /// The work list: what is open or escalated.
  public static AlertQuery work() {
    return all().withStates(EnumSet.of(AlertState.OPEN, AlertState.ESCALATED));
  }

  public AlertQuery withStates(Set<AlertState> only) {
    return with(parts -> parts.states = only);
  }

  public AlertQuery withList(@Nullable String only) {
    return with(parts -> parts.list = only);
  }

  public AlertQuery withRelation(@Nullable Relation only) {
    return with(parts -> parts.relation = only);
  }

  public AlertQuery withParty(@Nullable PartyKey only) {
    return with(parts -> parts.party = only);
  }

  public AlertQuery withWords(String only) {
    return with(parts -> parts.words = only);
  }

  public AlertQuery withLeastScore(double least) {
    return with(parts -> parts.leastScore = least);
  }

  public AlertQuery withMatchingOnly(boolean only) {
    return with(parts -> parts.matchingOnly = only);
  }

  public AlertQuery withProposedOnly(boolean only) {
    return with(parts -> parts.proposedOnly = only);
  }

  public AlertQuery withOpenedFrom(@Nullable Instant from) {
    return with(parts -> parts.openedFrom = from);
  }

  /// Another page.
  public AlertQuery withPage(int first, int most) {
    return with(parts -> {
      parts.offset = first;
      parts.limit = most;
    });
  }

  private AlertQuery with(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.query();
  }

  /// The parts of a query while one of them changes.
  private static final class Parts {

    private Set<AlertState> states;
    private @Nullable String list;
    private @Nullable Relation relation;
    private @Nullable PartyKey party;
    private String words;
    private double leastScore;
    private boolean matchingOnly;
    private boolean proposedOnly;
    private @Nullable Instant openedFrom;
    private int offset;
    private int limit;

    private Parts(AlertQuery query) {
      states = query.states;
      list = query.list;
      relation = query.relation;
      party = query.party;
      words = query.words;
      leastScore = query.leastScore;
      matchingOnly = query.matchingOnly;
      proposedOnly = query.proposedOnly;
      openedFrom = query.openedFrom;
      offset = query.offset;
      limit = query.limit;
    }

    private AlertQuery query() {
      return new AlertQuery(
          states,
          list,
          relation,
          party,
          words,
          leastScore,
          matchingOnly,
          proposedOnly,
          openedFrom,
          offset,
          limit);
    }
  }
}
