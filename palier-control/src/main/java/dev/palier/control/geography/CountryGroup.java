package dev.palier.control.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A country group, such as `D:5`, with the history of its members.
public record CountryGroup(String name, String title, List<Membership> memberships) {

  public CountryGroup {
    memberships = List.copyOf(memberships);
  }

  /// The codes of its members on a day.
  public Set<String> members(LocalDate asOf) {
    Set<String> members = new TreeSet<>();
    memberships.stream().filter(m -> m.holds(asOf)).forEach(m -> members.add(m.country()));
    return members;
  }

  boolean contains(String country, LocalDate asOf) {
    for (Membership membership : memberships) {
      if (membership.country().equals(country) && membership.holds(asOf)) {
        return true;
      }
    }
    return false;
  }
}
