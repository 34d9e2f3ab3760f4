package dev.palier.control.geography;

import java.time.LocalDate;
import java.util.List;

/// A set of countries written with groups and codes, such as `D:1+D:4+D:5-A:5-A:6` or `D:5+MO`.
///
/// What stands behind `+` is added, what stands behind `-` is taken away; the order of the terms
/// does not matter. Whether a country belongs depends on the date, since the groups have a history.
public final class CountrySet {

  private final String written;
  private final List<CountryGroup> added;
  private final List<CountryGroup> removed;

  CountrySet(String written, List<CountryGroup> added, List<CountryGroup> removed) {
    this.written = written;
    this.added = List.copyOf(added);
    this.removed = List.copyOf(removed);
  }

  public boolean contains(String country, LocalDate asOf) {
    return anyContains(added, country, asOf) && !anyContains(removed, country, asOf);
  }

  private static boolean anyContains(List<CountryGroup> groups, String country, LocalDate asOf) {
    for (CountryGroup group : groups) {
      if (group.contains(country, asOf)) {
        return true;
      }
    }
    return false;
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
