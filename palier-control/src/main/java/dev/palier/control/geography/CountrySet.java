package dev.palier.control.geography;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A set of countries written with groups and codes, such as `D:1+D:4+D:5-A:5-A:6` or `D:5+MO`.
///
/// What stands behind `+` is added, what stands behind `-` is taken away; the order of the terms
/// does not matter. Whether a country belongs depends on the date, since the groups have a history.
public final class CountrySet {

  private static final int REMEMBERED_DAYS = 4_000;

  private final String written;
  private final List<CountryGroup> added;
  private final List<CountryGroup> removed;
  private final Map<LocalDate, Set<String>> members = new ConcurrentHashMap<>();
  private final Map<Set<String>, Set<String>> distinct = new ConcurrentHashMap<>();

  CountrySet(String written, List<CountryGroup> added, List<CountryGroup> removed) {
    this.written = written;
    this.added = List.copyOf(added);
    this.removed = List.copyOf(removed);
  }

  public boolean contains(String country, LocalDate asOf) {
    Set<String> known = members.get(asOf);
    if (known == null) {
      known = distinct.computeIfAbsent(members(asOf), found -> found);
      if (members.size() < REMEMBERED_DAYS) {
        members.put(asOf, known);
      }
    }
    return known.contains(country);
  }

  /// The codes of the countries that belong to it on a day.
  private Set<String> members(LocalDate asOf) {
    Set<String> codes = new HashSet<>();
    added.forEach(group -> codes.addAll(group.members(asOf)));
    removed.forEach(group -> codes.removeAll(group.members(asOf)));
    return codes;
  }

  /// The set as it was written: `D:5+MO`.
  @Override
  public String toString() {
    return written;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CountrySet set && set.written.equals(written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }
}
