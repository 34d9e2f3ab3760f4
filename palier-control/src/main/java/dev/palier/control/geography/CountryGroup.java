package dev.palier.control.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A country group, such as `D:5`, with the history of its members.
public final class CountryGroup {

  private final String name;
  private final String title;
  private final List<Membership> memberships;
  private final Map<String, List<Membership>> byCountry;

  CountryGroup(String name, String title, List<Membership> memberships) {
    this.name = name;
    this.title = title;
    this.memberships = List.copyOf(memberships);
    this.byCountry = memberships.stream().collect(Collectors.groupingBy(Membership::country));
  }

  public String name() {
    return name;
  }

  public String title() {
    return title;
  }

  List<Membership> memberships() {
    return memberships;
  }

  /// The codes of its members on a day.
  public Set<String> members(LocalDate asOf) {
    Set<String> members = new TreeSet<>();
    memberships.stream().filter(m -> m.holds(asOf)).forEach(m -> members.add(m.country()));
    return members;
  }

  /// The days on which a country joins or leaves.
  Set<LocalDate> changes() {
    Set<LocalDate> days = new TreeSet<>();
    memberships.forEach(m -> {
      days.add(m.from());
      days.add(m.until());
    });
    return days;
  }

  boolean contains(String country, LocalDate asOf) {
    for (Membership membership : byCountry.getOrDefault(country, List.of())) {
      if (membership.holds(asOf)) {
        return true;
      }
    }
    return false;
  }
}
