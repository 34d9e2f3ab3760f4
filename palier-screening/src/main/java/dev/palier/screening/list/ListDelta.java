package dev.palier.screening.list;

import dev.palier.screening.list.EntryChange.Part;
import dev.palier.screening.party.ListedParty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What became of the entries of a source between two of its versions, by their ids. An entry whose
/// source gives no numbers and whose primary name changed counts as one removed and one added.
///
/// @param added in the order of the newer version
/// @param removed in the order of the older version
/// @param changed in the order of the newer version
public record ListDelta(
    ListVersion older,
    ListVersion newer,
    List<ListedParty> added,
    List<ListedParty> removed,
    List<EntryChange> changed) {

  public ListDelta {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  public static ListDelta between(Snapshot older, Snapshot newer) {
    Map<String, ListedParty> left = new LinkedHashMap<>();
    older.parties().forEach(party -> left.put(party.id(), party));
    List<ListedParty> added = new ArrayList<>();
    List<EntryChange> changed = new ArrayList<>();
    for (ListedParty after : newer.parties()) {
      ListedParty before = left.remove(after.id());
      if (before == null) {
        added.add(after);
      } else if (!before.equals(after)) {
        Set<Part> parts = EntryChange.parts(before, after);
        changed.add(new EntryChange(before, after, parts));
      }
    }
    return new ListDelta(
        older.version(), newer.version(), added, List.copyOf(left.values()), changed);
  }

  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }
}
