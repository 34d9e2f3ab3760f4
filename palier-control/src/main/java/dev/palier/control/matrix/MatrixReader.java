package dev.palier.control.matrix;

import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads `matrix/`: the chart, the requirement rows, and the entries.
final class MatrixReader {

  private final DataFolder folder;
  private final StatuteBook book;
  private final Problems problems = new Problems();

  MatrixReader(DataFolder folder, StatuteBook book) {
    this.folder = folder;
    this.book = book;
  }

  LicenceMatrix read() {
    CountryChart chart =
        new CountryChartReader(book.geography(), problems)
            .read(folder.get("matrix/country-chart.csv"), folder.get("matrix/chart.yaml"));
    ControlList list =
        new ControlListReader(book, problems).read(folder.get("matrix/requirements.yaml"));
    List<MatrixEntry> entries = entries(list);
    problems.throwIfAny();
    return new LicenceMatrix(book, chart, list, entries, folder.list("matrix"));
  }

  private List<MatrixEntry> entries(ControlList list) {
    YamlMapping document = YamlDocument.read(folder.get("matrix/entries.yaml"), problems);
    document.date("last-verified");
    List<MatrixEntry> entries = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    for (YamlMapping mapping : document.mappings("entries")) {
      MatrixEntry entry = entry(mapping, list);
      mapping.end();
      if (!labels.add(entry.label())) {
        mapping.problem("label", "\"" + entry.label() + "\" stands twice", "remove one of the two");
      }
      entries.add(entry);
    }
    document.end();
    return entries;
  }

  private MatrixEntry entry(YamlMapping mapping, ControlList list) {
    String of = mapping.text("of");
    ControlList.Listed listed = list.entries().get(of);
    if (listed == null) {
      mapping.problem("of", "no entry \"" + of + "\" in requirements.yaml", "add it to ccl there");
      listed = new ControlList.Listed(of, "", List.of());
    }
    String readsAs = provision(mapping, "reads-as", "");
    return new MatrixEntry(
        mapping.text("label"),
        mapping.texts("eccns"),
        listed,
        mapping.choice("kind", MatrixEntry.Kind.class),
        mapping.text("scope"),
        mapping.text("why"),
        readsAs,
        provision(mapping, "stands-with", readsAs),
        rows(mapping, "rows", listed),
        rows(mapping, "in-part", listed));
  }

  private String provision(YamlMapping mapping, String field, String otherwise) {
    String id = mapping.text(field, otherwise);
    if (!id.isEmpty() && book.findProvision(id).isEmpty()) {
      mapping.problem(field, "no provision \"" + id + "\"", "take an id that `palier rules` lists");
    }
    return id;
  }

  private static List<RequirementRow> rows(
      YamlMapping mapping, String field, ControlList.Listed listed) {
    List<RequirementRow> rows = new ArrayList<>();
    for (String id : mapping.texts(field)) {
      listed
          .findRow(id)
          .ifPresentOrElse(
              rows::add,
              () ->
                  mapping.problem(
                      field,
                      listed.eccn() + " has no row \"" + id + "\"",
                      "take one of " + listed.rows().stream().map(RequirementRow::id).toList()));
    }
    return rows;
  }
}
