package dev.palier.screening.rescreen;

import dev.palier.screening.list.ListVersion;
import dev.palier.screening.list.Snapshot;
import dev.palier.screening.party.ListedParty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What changed from one version of a source to another. Entries are told apart by their ids.
///
/// @param added in the order of the new version
/// @param removed in the order of the old version
/// @param changed in the order of the new version
public record ListDelta(
    ListVersion before,
    ListVersion after,
    List<ListedParty> added,
    List<ListedParty> removed,
    List<EntryChange> changed) {

  public ListDelta {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  public static ListDelta between(Snapshot before, Snapshot after) {
    Map<String, ListedParty> left = new LinkedHashMap<>();
    before.parties().forEach(entry -> left.put(entry.id(), entry));
    List<ListedParty> added = new ArrayList<>();
    List<EntryChange> changed = new ArrayList<>();
    for (ListedParty entry : after.parties()) {
      ListedParty old = left.remove(entry.id());
      if (old == null) {
        added.add(entry);
      } else {
        Set<Aspect> aspects = Aspect.between(old, entry);
        if (!aspects.isEmpty()) {
          changed.add(new EntryChange(old, entry, aspects));
        }
      }
    }
    return new ListDelta(
        before.version(), after.version(), added, List.copyOf(left.values()), changed);
  }

  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /// The entries as they were that a party can have matched and now may match no more, or
  /// otherwise.
  List<ListedParty> asTheyWere() {
    List<ListedParty> then = new ArrayList<>(removed);
    changed.stream().filter(EntryChange::matters).map(EntryChange::before).forEach(then::add);
    return then;
  }

  /// The entries as they are that a party may match now.
  List<ListedParty> asTheyAre() {
    List<ListedParty> now = new ArrayList<>(added);
    changed.stream().filter(EntryChange::matters).map(EntryChange::after).forEach(now::add);
    return now;
  }
}
