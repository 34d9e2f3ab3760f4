package dev.palier.control.matrix;

import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `matrix/requirements.yaml`.
final class ControlListReader {

  private final StatuteBook book;
  private final Problems problems;

  ControlListReader(StatuteBook book, Problems problems) {
    this.book = book;
    this.problems = problems;
  }

  ControlList read(DataFile file) {
    YamlMapping document = YamlDocument.read(file, problems);
    document.date("last-verified");
    Map<String, Reach> sections = new HashMap<>();
    for (YamlMapping entry : document.mappings("sections")) {
      String section = entry.text("section");
      if (sections.put(section, reach(entry, section)) != null) {
        entry.problem("section", "\"" + section + "\" stands twice", "remove one of the two");
      }
      entry.end();
    }
    ControlList list =
        new ControlList(
            document.date("read-on"),
            document.text("cite"),
            entries(document, sections),
            everyEntry(document),
            countries(document));
    document.end();
    return list;
  }

  private Reach reach(YamlMapping entry, String section) {
    String note = entry.text("note", "");
    if (entry.has("outside")) {
      return new Reach.Outside(section, entry.text("outside"));
    }
    if (entry.has("everywhere-except")) {
      return new Reach.Everywhere(
          section,
          new HashSet<>(entry.texts("everywhere-except")),
          entry.findText("enforced-as").map(id -> known(entry, "enforced-as", id)).orElse(""),
          note);
    }
    List<String> provisions = entry.texts("provisions");
    if (provisions.isEmpty()) {
      entry.problem(
          "provisions",
          "nothing says where the section reaches",
          "give provisions, everywhere-except or outside");
    }
    provisions.forEach(id -> known(entry, "provisions", id));
    return new Reach.ByProvisions(section, provisions, note);
  }

  private List<ControlList.EveryEntry> everyEntry(YamlMapping document) {
    List<ControlList.EveryEntry> all = new ArrayList<>();
    for (YamlMapping entry : document.mappings("every-entry")) {
      all.add(
          new ControlList.EveryEntry(
              entry.text("control"), known(entry, "provision", entry.text("provision"))));
      entry.end();
    }
    return all;
  }

  private List<ControlList.CountryRequirement> countries(YamlMapping document) {
    List<ControlList.CountryRequirement> all = new ArrayList<>();
    for (YamlMapping entry : document.mappings("destinations")) {
      String country = entry.text("country");
      if (book.geography().findCountry(country).isEmpty()) {
        entry.problem(
            "country",
            "\"" + country + "\" is not a country's code",
            "take a code of geography/countries.csv");
      }
      all.add(
          new ControlList.CountryRequirement(
              country,
              new HashSet<>(entry.texts("controls")),
              entry.text("section"),
              entry.text("note", "")));
      entry.end();
    }
    return all;
  }

  private Map<String, ControlList.Listed> entries(
      YamlMapping document, Map<String, Reach> sections) {
    Map<String, ControlList.Listed> entries = new HashMap<>();
    for (YamlMapping entry : document.mappings("ccl")) {
      String eccn = entry.text("eccn");
      List<RequirementRow> rows = new ArrayList<>();
      Set<String> ids = new HashSet<>();
      for (YamlMapping line : entry.mappings("rows")) {
        row(line, sections).ifPresent(rows::add);
        if (!ids.add(line.text("id"))) {
          line.problem("id", "the row stands twice", "give each row of the entry its own id");
        }
      }
      entry.text("note", "");
      if (entries.put(eccn, new ControlList.Listed(eccn, entry.text("heading"), rows)) != null) {
        entry.problem("eccn", "\"" + eccn + "\" stands twice", "merge the two entries");
      }
      entry.end();
    }
    return entries;
  }

  private static Optional<RequirementRow> row(YamlMapping line, Map<String, Reach> sections) {
    String id = line.text("id");
    String control = line.text("control");
    String applies = line.text("applies");
    String chart = line.text("chart", "");
    Optional<String> column = line.findText("column");
    String section = line.text("section", "");
    line.end();
    if (column.isPresent()) {
      return line.make(() ->
          new RequirementRow(
              id, control, applies, chart, new Reach.OnChart(ChartColumn.of(column.get()))));
    }
    Reach reach = sections.get(section);
    if (reach == null) {
      line.problem("section", "no section \"" + section + "\"", "list it under sections");
      return Optional.empty();
    }
    return line.make(() -> new RequirementRow(id, control, applies, chart, reach));
  }

  private String known(YamlMapping entry, String field, String id) {
    if (book.findProvision(id).isEmpty()) {
      entry.problem(field, "no provision \"" + id + "\"", "take an id that `palier rules` lists");
    }
    return id;
  }
}
