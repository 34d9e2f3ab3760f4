package dev.palier.app.page.alert;

import dev.palier.app.ask.Ask;
import dev.palier.app.ask.AskException;
import dev.palier.screening.disposition.AlertQuery;
import dev.palier.screening.disposition.AlertState;
import dev.palier.screening.disposition.PartyKey;
import dev.palier.screening.match.Relation;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which alerts the work list shows, as its address says:
/// `?state=escalated&list=us-el&relation=same`.
///
/// @param state `work` for what is open or escalated, `all`, `proposed`, or the name of a state
/// @param list empty for every list
/// @param relation of which sort the match is; empty for both
/// @param since opened in this many days; 0 for ever
/// @param words in names, references or ids
/// @param party only this party's, by its key; empty for everybody's
/// @param first how many are left out before
public record AlertFilter(
    String state, String list, String relation, int since, String words, String party, int first) {

  public static final String WORK = "work";
  static final String ALL = "all";
  static final String PROPOSED = "proposed";
  static final int PAGE = 50;

  private static final int LONGEST_DAYS = 3_650;
  private static final int LAST = 1_000_000;

  /// @throws AskException if a state, a relation or a number is none
  static AlertFilter of(Ask ask) {
    String state = ask.get("state", WORK);
    if (!state.equals(WORK)
        && !state.equals(ALL)
        && !state.equals(PROPOSED)
        && find(state).isEmpty()) {
      throw AskException.unreadable("problem.alert-state", state);
    }
    String relation = ask.get("relation", "");
    if (!relation.isEmpty() && Relation.find(relation).isEmpty()) {
      throw AskException.unreadable("problem.alert-relation", relation);
    }
    return new AlertFilter(
        state,
        ask.get("list", ""),
        relation,
        ask.number("since", 0, 0, LONGEST_DAYS),
        ask.get("words", ""),
        ask.get("party", ""),
        ask.number("first", 0, 0, LAST));
  }

  /// The word of a state in addresses: `false-positive`.
  static String word(AlertState state) {
    return state.words().replace(' ', '-');
  }

  static Optional<AlertState> find(String word) {
    return Arrays.stream(AlertState.values()).filter(s -> word(s).equals(word)).findFirst();
  }

  AlertQuery query(Instant now) {
    AlertQuery query =
        AlertQuery.all()
            .withStates(states())
            .withList(list.isEmpty() ? null : list)
            .withRelation(Relation.find(relation).orElse(null))
            .withWords(words)
            .withProposedOnly(state.equals(PROPOSED))
            .withPage(first, PAGE);
    if (!party.isEmpty()) {
      query = query.withParty(new PartyKey(party));
    }
    return since == 0 ? query : query.withOpenedFrom(now.minus(Duration.ofDays(since)));
  }

  private Set<AlertState> states() {
    return switch (state) {
      case WORK -> EnumSet.of(AlertState.OPEN, AlertState.ESCALATED);
      case ALL, PROPOSED -> Set.of();
      default -> find(state).map(Set::of).orElse(Set.of());
    };
  }

  AlertFilter withState(String other) {
    return new AlertFilter(other, list, relation, since, words, party, 0);
  }

  AlertFilter from(int other) {
    return new AlertFilter(state, list, relation, since, words, party, other);
  }

  /// The parameters of an address that asks for the same.
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("state", state.equals(WORK) ? "" : state);
    parameters.put("list", list);
    parameters.put("relation", relation);
    parameters.put("since", since == 0 ? "" : String.valueOf(since));
    parameters.put("words", words);
    parameters.put("party", party);
    parameters.put("first", first == 0 ? "" : String.valueOf(first));
    return parameters;
  }
}
