package dev.palier.control.matrix;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.determination.SharedData;
import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Holds every mark of the chart and every requirement row to an independent reading of the
/// official text, which the tests read in place and skip where it is absent.
class MatrixDataTest {

  private static final LicenceMatrix MATRIX =
      LicenceMatrix.load(DataFolder.packedWith(StatuteBook.class), StatuteBook.packaged());

  /// Entries whose rows that reading does not have: it takes 3E001 and 3E002 for one entry, and
  /// gives it the rows of 3E002.
  private static final List<String> NOT_THERE = List.of("3E001", "3E002");

  @Test
  void everyMarkFootnoteAndPointerOfTheChart() throws IOException {
    Map<String, Object> chart = read("country-chart_ecfr_2026-07-23.json");
    Map<String, String> theirs = new TreeMap<>();
    Map<String, Object> countries = mapping(chart, "countries");
    for (String name : countries.keySet()) {
      Map<String, Object> row = mapping(countries, name);
      theirs.put(name, new TreeSet<>(list(row, "marks")) + " " + list(row, "footnotes") + " ");
    }
    Map<String, Object> embargoed = mapping(chart, "embargoed");
    for (String name : embargoed.keySet()) {
      Map<String, Object> row = mapping(embargoed, name);
      theirs.put(name, "[] " + list(row, "footnotes") + " " + row.get("pointer"));
    }
    Map<String, String> ours = new TreeMap<>();
    for (ChartRow row : MATRIX.chart().rows()) {
      TreeSet<String> marks =
          row.marks().stream()
              .map(ChartColumn::toString)
              .collect(Collectors.toCollection(TreeSet::new));
      ours.put(row.name(), marks + " " + row.footnotes() + " " + row.pointer());
    }
    assertThat(ours).isEqualTo(theirs).hasSize(200);
  }

  @Test
  void everyRequirementRowOfEveryEntry() throws IOException {
    Map<String, Map<String, Object>> theirs = new TreeMap<>();
    for (Object entry : list(read("ccl_ecfr_2026-07-23.json"), "entries")) {
      Map<String, Object> fields = mapping(entry);
      theirs.put((String) requireNonNull(fields.get("eccn")), fields);
    }
    int compared = 0;
    for (ControlList.Listed entry : MATRIX.list().entries().values()) {
      if (entry.eccn().endsWith("-2022") || NOT_THERE.contains(entry.eccn())) {
        continue;
      }
      Map<String, Object> their = requireNonNull(theirs.get(entry.eccn()), entry.eccn());
      List<String> rows = new ArrayList<>();
      for (Object row : list(their, "countryChart")) {
        rows.add(
            plain(mapping(row).get("control")) + " => " + plain(mapping(row).get("countryChart")));
      }
      assertThat(entry.rows().stream().map(r -> plain(r.applies()) + " => " + plain(r.chart())))
          .as(entry.eccn())
          .containsExactlyElementsOf(rows);
      compared += rows.size();
    }
    assertThat(compared).isEqualTo(90);
  }

  /// Their 3E001 has the text of its own rows within its heading, and the rows of 3E002.
  @Test
  void theRowsOf3E001StandInTheHeadingOfTheOtherReading() throws IOException {
    for (Object entry : list(read("ccl_ecfr_2026-07-23.json"), "entries")) {
      Map<String, Object> fields = mapping(entry);
      if ("3E001".equals(fields.get("eccn"))) {
        String heading = unmarked(fields.get("heading"));
        for (RequirementRow row : rows("3E001")) {
          assertThat(heading).contains(plain(row.applies()) + " " + plain(row.chart()));
        }
        assertThat(heading).contains("3E002");
        assertThat(list(fields, "countryChart")).hasSize(rows("3E002").size());
        return;
      }
    }
    throw new AssertionError("no 3E001");
  }

  /// A column that a row names is the column that it reaches.
  @Test
  void everyColumnIsTheOneTheRowNames() {
    for (ControlList.Listed entry : MATRIX.list().entries().values()) {
      for (RequirementRow row : entry.rows()) {
        if (row.reach() instanceof Reach.OnChart on) {
          assertThat(row.chart())
              .as(entry.eccn())
              .startsWith(on.column().control() + " Column " + on.column().number());
          assertThat(row.control()).isEqualTo(on.column().control());
        }
      }
    }
  }

  private static List<RequirementRow> rows(String eccn) {
    return requireNonNull(MATRIX.list().entries().get(eccn)).rows();
  }

  /// Without the marks of defined terms, and without a note of the row.
  private static String plain(@Nullable Object text) {
    return unmarked(text).replaceAll(" Note:.*", "").strip();
  }

  private static String unmarked(@Nullable Object text) {
    return String.valueOf(text).replaceAll("[“”’']", "").replaceAll("\\s+", " ").strip();
  }

  private static Map<String, Object> read(String file) throws IOException {
    Path path = SharedData.folder().resolve("regulation").resolve(file);
    Assumptions.assumeTrue(
        Files.exists(path), "skipped: " + path + " is not there; set PALIER_SHARED_DATA");
    return mapping(
        requireNonNull(
            new Load(LoadSettings.builder().build()).loadFromString(Files.readString(path))));
  }

  private static Map<String, Object> mapping(Map<String, Object> of, String field) {
    return mapping(requireNonNull(of.get(field), field));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> mapping(Object of) {
    return (Map<String, Object>) of;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Map<String, Object> of, String field) {
    return (List<Object>) requireNonNull(of.get(field), field);
  }
}
