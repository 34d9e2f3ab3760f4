package dev.palier.control.matrix;

import java.util.List;
import java.util.Set;

/// A destination's row of the Commerce Country Chart, such as that of Vietnam.
///
/// @param name as the chart prints it
/// @param country code of the country
/// @param footnotes their numbers
/// @param pointer what stands in place of marks, such as "See § 746.9 of the EAR …"; empty where
///   the row has marks. No marks beside a pointer permit nothing
public record ChartRow(
    String name, String country, Set<ChartColumn> marks, List<Integer> footnotes, String pointer) {

  public ChartRow {
    marks = Set.copyOf(marks);
    footnotes = List.copyOf(footnotes);
  }

  public boolean isEmbargoed() {
    return !pointer.isEmpty();
  }
}
