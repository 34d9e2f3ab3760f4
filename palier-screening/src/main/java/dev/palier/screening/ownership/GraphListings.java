package dev.palier.screening.ownership;

import dev.palier.data.Problems;
import dev.palier.screening.match.Match;
import dev.palier.screening.ownership.FiftyPercentRule.Reach;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Finds the holders of a graph on lists. An entry that the graph itself names is certain; a match
/// by name is possible until somebody decides it. Entries that the rule does not count are left
/// out.
public final class GraphListings {

  private static final int LIMIT_PROBLEMS = 100;

  private final FiftyPercentRule rule;
  private final Function<String, Optional<ListedParty>> entries;
  private final Function<Party, List<Match>> screening;

  /// @param entries an entry by its id
  /// @param screening the entries that may be a party, such as a screener's `sameParty`
  public GraphListings(
      FiftyPercentRule rule,
      Function<String, Optional<ListedParty>> entries,
      Function<Party, List<Match>> screening) {
    this.rule = rule;
    this.entries = entries;
    this.screening = screening;
  }

  /// What lists say of the holders of a graph, by their ids.
  ///
  /// @param file the graph's name, for what is wrong in it
  /// @throws dev.palier.data.DataException if the graph names entries that no list has
  public Map<String, Listing> of(OwnershipGraph graph, String file) {
    Map<String, Listing> found = new LinkedHashMap<>();
    Problems problems = new Problems();
    int wrong = 0;
    for (Holder holder : graph.holders()) {
      List<ListedParty> named = new ArrayList<>();
      for (String id : holder.entries()) {
        Optional<ListedParty> entry = entries.apply(id);
        entry.ifPresent(named::add);
        if (entry.isEmpty() && wrong++ < LIMIT_PROBLEMS) {
          problems.add(
              file,
              0,
              "entry",
              "no list has an entry \"" + id + "\", which " + holder.name() + " is said to be",
              "look its id up with `palier screen`, or leave the column empty");
        }
      }
      Optional<Listing> listing =
          holder.entries().isEmpty() ? possible(holder.party()) : stated(named);
      listing.ifPresent(known -> found.put(holder.id(), known));
    }
    problems.throwIfAny();
    return found;
  }

  private Optional<Listing> stated(List<ListedParty> named) {
    List<ListedParty> counting = named.stream().filter(e -> rule.reach(e) == Reach.COUNTS).toList();
    return counting.isEmpty() ? possible(named) : Optional.of(new Listing(counting, true));
  }

  private Optional<Listing> possible(Party party) {
    return possible(screening.apply(party).stream().map(Match::entry).distinct().toList());
  }

  private Optional<Listing> possible(List<ListedParty> entries) {
    List<ListedParty> perhaps =
        entries.stream().filter(entry -> rule.reach(entry) != Reach.NOT).toList();
    return perhaps.isEmpty() ? Optional.empty() : Optional.of(new Listing(perhaps, false));
  }
}
