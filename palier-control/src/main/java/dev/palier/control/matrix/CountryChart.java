package dev.palier.control.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The Commerce Country Chart (15 CFR part 738, Supplement No. 1), as read on one day.
public final class CountryChart {

  /// The row by which another place is read, with the reason.
  record ReadAs(String row, String cite) {}

  private final LocalDate readOn;
  private final String cite;
  private final Map<String, ChartRow> rows;
  private final Map<String, ReadAs> readAs;
  private final Map<String, Place.Domestic> domestic;
  private final Map<Integer, Footnote> footnotes;

  CountryChart(
      LocalDate readOn,
      String cite,
      Map<String, ChartRow> rows,
      Map<String, ReadAs> readAs,
      Map<String, Place.Domestic> domestic,
      Map<Integer, Footnote> footnotes) {
    this.readOn = readOn;
    this.cite = cite;
    this.rows = Map.copyOf(rows);
    this.readAs = Map.copyOf(readAs);
    this.domestic = Map.copyOf(domestic);
    this.footnotes = Map.copyOf(footnotes);
  }

  /// The issue of the Code of Federal Regulations that it was read in.
  public LocalDate readOn() {
    return readOn;
  }

  public String cite() {
    return cite;
  }

  public Collection<ChartRow> rows() {
    return rows.values();
  }

  /// How the chart knows a place.
  ///
  /// @param country its code
  public Place place(String country) {
    Place.Domestic home = domestic.get(country);
    if (home != null) {
      return home;
    }
    ReadAs other = readAs.get(country);
    if (other != null) {
      return new Place.Listed(Objects.requireNonNull(rows.get(other.row())), other.cite());
    }
    ChartRow own = rows.get(country);
    return own == null ? new Place.Unlisted() : new Place.Listed(own, "");
  }

  /// The footnotes of a place's own row that can concern an entry of the matrix.
  public List<Footnote> bearing(String country) {
    ChartRow own = rows.get(country);
    return own == null
        ? List.of()
        : own.footnotes().stream()
            .map(footnotes::get)
            .filter(Objects::nonNull)
            .filter(Footnote::bears)
            .toList();
  }
}
