package dev.palier.control.amendment;

import dev.palier.control.geography.CountryGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Countries that join or leave a country group between two days, such as the Emirates out of D:4.
public record GroupChange(String group, Set<String> joined, Set<String> left) {

  public GroupChange {
    joined = Set.copyOf(joined);
    left = Set.copyOf(left);
  }

  static List<GroupChange> between(Law before, Law after) {
    List<GroupChange> changes = new ArrayList<>();
    List<CountryGroup> groups = new ArrayList<>(after.book().geography().groups());
    groups.sort(Comparator.comparing(CountryGroup::name));
    for (CountryGroup group : groups) {
      Set<String> joined = new TreeSet<>(group.members(after.day()));
      joined.removeAll(group.members(before.day()));
      Set<String> left = new TreeSet<>(group.members(before.day()));
      left.removeAll(group.members(after.day()));
      if (!joined.isEmpty() || !left.isEmpty()) {
        changes.add(new GroupChange(group.name(), joined, left));
      }
    }
    return changes;
  }
}
