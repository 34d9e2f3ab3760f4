package dev.palier.control.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The requirement rows of the Commerce Control List, as read on one day.
///
/// @param everyEntry requirements that hold for every entry
/// @param countries requirements of single destinations by reason for control
public record ControlList(
    LocalDate readOn,
    String cite,
    Map<String, Listed> entries,
    List<EveryEntry> everyEntry,
    List<CountryRequirement> countries) {

  public ControlList {
    entries = Map.copyOf(entries);
    everyEntry = List.copyOf(everyEntry);
    countries = List.copyOf(countries);
  }

  /// An entry of the list with its rows in their order.
  public record Listed(String eccn, String heading, List<RequirementRow> rows) {
    public Listed {
      rows = List.copyOf(rows);
    }

    public Optional<RequirementRow> findRow(String id) {
      return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
  }

  /// A provision of the statute book that holds for every entry, such as that on Russia.
  public record EveryEntry(String control, String provision) {}

  /// All items controlled for one of these reasons need a licence to a country, whatever the chart
  /// marks, as to Iraq.
  public record CountryRequirement(
      String country, Set<String> controls, String section, String note) {
    public CountryRequirement {
      controls = Set.copyOf(controls);
    }
  }
}
