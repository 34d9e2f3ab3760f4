package dev.palier.control.matrix;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.palier.control.geography.Geography;
import dev.palier.control.provision.Confidence;
import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `matrix/country-chart.csv` and `matrix/chart.yaml`.
final class CountryChartReader {

  private static final Set<String> NOT_COLUMNS = Set.of("row", "code", "footnotes", "pointer");

  private final Geography geography;
  private final Problems problems;

  CountryChartReader(Geography geography, Problems problems) {
    this.geography = geography;
    this.problems = problems;
  }

  CountryChart read(DataFile table, DataFile readings) {
    YamlMapping document = YamlDocument.read(readings, problems);
    document.date("last-verified");
    Map<Integer, Footnote> footnotes = footnotes(document);
    Map<String, ChartRow> rows = rows(table, footnotes);
    CountryChart chart =
        new CountryChart(
            document.date("read-on"),
            document.text("cite"),
            rows,
            readAs(document, rows),
            domestic(document),
            footnotes);
    document.end();
    return chart;
  }

  private static Map<Integer, Footnote> footnotes(YamlMapping document) {
    Map<Integer, Footnote> footnotes = new HashMap<>();
    for (YamlMapping entry : document.mappings("footnotes")) {
      Footnote footnote =
          new Footnote(entry.integer("number"), entry.truth("bears", true), entry.text("text"));
      if (footnotes.put(footnote.number(), footnote) != null) {
        entry.problem(
            "number", "footnote " + footnote.number() + " stands twice", "remove one of the two");
      }
      entry.end();
    }
    return footnotes;
  }

  private Map<String, CountryChart.ReadAs> readAs(
      YamlMapping document, Map<String, ChartRow> rows) {
    Map<String, CountryChart.ReadAs> readAs = new HashMap<>();
    for (YamlMapping entry : document.mappings("read-as")) {
      String row = entry.text("row");
      if (!rows.containsKey(row)) {
        entry.problem("row", "the chart has no row \"" + row + "\"", "take the code of a row");
      } else {
        readAs.put(place(entry, "place"), new CountryChart.ReadAs(row, entry.text("cite")));
      }
      entry.end();
    }
    return readAs;
  }

  private Map<String, Place.Domestic> domestic(YamlMapping document) {
    Map<String, Place.Domestic> domestic = new HashMap<>();
    for (YamlMapping entry : document.mappings("domestic")) {
      String cite = entry.text("cite");
      entry.choice("confidence", Confidence.class);
      for (String code : entry.texts("places")) {
        known(entry, "places", code);
        domestic.put(code, new Place.Domestic(cite));
      }
      entry.end();
    }
    return domestic;
  }

  private String place(YamlMapping entry, String field) {
    String code = entry.text(field);
    known(entry, field, code);
    return code;
  }

  private void known(YamlMapping entry, String field, String code) {
    if (geography.findCountry(code).isEmpty()) {
      entry.problem(
          field,
          "\"" + code + "\" is not a country's code",
          "take a code of geography/countries.csv");
    }
  }

  private Map<String, ChartRow> rows(DataFile file, Map<Integer, Footnote> footnotes) {
    Map<String, ChartRow> rows = new HashMap<>();
    try (CsvReader<NamedCsvRecord> lines =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file.text())) {
      for (NamedCsvRecord line : lines) {
        ChartRow row = row(file, line, footnotes);
        if (rows.put(row.country(), row) != null) {
          problem(
              file,
              line,
              "code",
              "\"" + row.country() + "\" stands twice",
              "remove one of the two");
        }
      }
    } catch (IOException | RuntimeException e) {
      problems.add(
          file.name(),
          0,
          "",
          "not readable as CSV: " + e.getMessage(),
          "keep the header row,code,CB 1,…,footnotes,pointer");
    }
    return rows;
  }

  private ChartRow row(DataFile file, NamedCsvRecord line, Map<Integer, Footnote> footnotes) {
    String country = line.getField("code");
    if (geography.findCountry(country).isEmpty()) {
      problem(
          file,
          line,
          "code",
          "\"" + country + "\" is not a country's code",
          "take a code of geography/countries.csv");
    }
    Set<ChartColumn> marks = new HashSet<>();
    for (String column : line.getHeader()) {
      String mark = NOT_COLUMNS.contains(column) ? "" : line.getField(column);
      if (mark.equals("X")) {
        marks.add(ChartColumn.of(column));
      } else if (!mark.isEmpty()) {
        problem(file, line, column, "\"" + mark + "\" is no mark", "write X or leave it empty");
      }
    }
    List<Integer> numbers = new ArrayList<>();
    for (String number : line.getField("footnotes").split(";")) {
      if (!number.isEmpty()) {
        numbers.add(Integer.valueOf(number));
        if (!footnotes.containsKey(numbers.getLast())) {
          problem(file, line, "footnotes", "no footnote " + number, "add it to chart.yaml");
        }
      }
    }
    return new ChartRow(line.getField("row"), country, marks, numbers, line.getField("pointer"));
  }

  private void problem(
      DataFile file, NamedCsvRecord line, String field, String what, String maybe) {
    problems.add(file.name(), (int) line.getStartingLineNumber(), field, what, maybe);
  }
}
