package dev.palier.screening.ownership;

import dev.palier.data.Problems;
import dev.palier.screening.list.KnownLists;
import dev.palier.screening.match.Match;
import dev.palier.screening.ownership.FiftyPercentRule.Reach;
import dev.palier.screening.party.ListedParty;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds the holders of a graph on lists. An entry that the graph itself names is certain; a match
/// by name is possible until somebody decides it. Entries that the rule does not count are left
/// out.
public final class GraphListings {

  private static final int LIMIT_PROBLEMS = 100;

  private final FiftyPercentRule rule;
  private final KnownLists known = KnownLists.packaged();
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

  /// What was found.
  ///
  /// @param listings by the ids of holders
  /// @param unheld entries that the graph names and no list in use holds, each with its holder:
  ///   they count, at the graph's word
  public record Found(Map<String, HolderListing> listings, Map<String, Holder> unheld) {}

  /// What lists say of the holders of a graph.
  ///
  /// @param file the graph's name, for what is wrong in it
  /// @throws dev.palier.data.DataException if the graph names entries of lists that are not known
  public Found of(OwnershipGraph graph, String file) {
    Map<String, HolderListing> found = new LinkedHashMap<>();
    Map<String, Holder> unheld = new LinkedHashMap<>();
    Problems problems = new Problems();
    int wrong = 0;
    for (Holder holder : graph.holders()) {
      List<ListedParty> named = new ArrayList<>();
      for (String id : holder.entries()) {
        String list = id.substring(0, Math.max(0, id.indexOf('/')));
        Optional<ListedParty> entry = entries.apply(id);
        entry.ifPresent(named::add);
        if (entry.isEmpty() && known.find(list).isPresent()) {
          named.add(atItsWord(id, list, holder));
          unheld.put(id, holder);
        } else if (entry.isEmpty() && wrong++ < LIMIT_PROBLEMS) {
          problems.add(
              file,
              0,
              "entry",
              "\"" + id + "\", which " + holder.name() + " is said to be, is an entry of no list",
              "write it as `palier screen` shows it, such as us-el/…, or leave the column empty");
        }
      }
      Optional<HolderListing> listing =
          holder.entries().isEmpty() ? possible(holder.party()) : stated(named);
      listing.ifPresent(known -> found.put(holder.id(), known));
    }
    problems.throwIfAny();
    return new Found(found, unheld);
  }

  private static ListedParty atItsWord(String id, String list, Holder holder) {
    return ListedParty.of(
        id, list, holder.party().kind(), List.of(PartyName.primary(holder.name())), Set.of());
  }

  private Optional<HolderListing> stated(List<ListedParty> named) {
    List<ListedParty> counting = named.stream().filter(e -> rule.reach(e) == Reach.COUNTS).toList();
    return counting.isEmpty() ? possible(named) : Optional.of(new HolderListing(counting, true));
  }

  private Optional<HolderListing> possible(Party party) {
    return possible(screening.apply(party).stream().map(Match::entry).distinct().toList());
  }

  private Optional<HolderListing> possible(List<ListedParty> entries) {
    List<ListedParty> perhaps =
        entries.stream().filter(entry -> rule.reach(entry) != Reach.NOT).toList();
    return perhaps.isEmpty() ? Optional.empty() : Optional.of(new HolderListing(perhaps, false));
  }
}
