package dev.palier.screening.format;

import dev.palier.screening.party.NameRole;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The Consolidated Screening List condensed: short names of fields, and tables of the texts that
/// entries share, which stand before the entries: `{"tables": {"sources": […]}, "entries": [{"n":
/// …, "s": 4, "lr": 0}]}`.
final class CondensedCslJson implements ListFormat {

  @Override
  public String id() {
    return "csl-condensed";
  }

  @Override
  public boolean fits(String name, String head) {
    return head.stripLeading().startsWith("{") && head.contains("\"countsBySource\"");
  }

  @Override
  public void read(List<ListFile> files, Entries entries) throws IOException {
    Map<String, List<String>> tables = new HashMap<>();
    Map<String, String> told = new HashMap<>();
    new JsonFile(files.getFirst(), entries)
        .object(
            Set.of("entries"),
            entry -> read(entry, tables, entries),
            (field, value) -> {
              told.put(field, value.text(field));
              JsonEntry table = value.entry(field);
              if (field.equals("tables")) {
                table.fields().keySet().forEach(name -> tables.put(name, table.texts(name)));
              }
            });
    entries.published(told.getOrDefault("sourceGeneratedAt", ""));
    entries.expect("entryCount", told.getOrDefault("entryCount", ""));
  }

  private static void read(JsonEntry entry, Map<String, List<String>> tables, Entries entries) {
    Row row = new Row(entry, tables, entries);
    Draft draft = entries.draft(row.text("s", "sources"), entry.line());
    draft.number(entry.text("e"));
    draft.kind(entry.text("t"));
    draft.name(entry.text("n"), NameRole.PRIMARY);
    draft.aliases(entry.texts("a"));
    entry.texts("c").forEach(draft::country);
    Texts.split(row.text("pg", "programmes")).forEach(draft::programme);
    draft.requirement(row.text("lr", "licenceRequirements"));
    draft.policy(row.text("lp", "licencePolicies"));
    draft.citation(entry.text("fr"));
    draft.url(row.text("u", "urls"));
    entries.add(draft);
  }

  /// An entry whose numbers point into the tables.
  private record Row(JsonEntry entry, Map<String, List<String>> tables, Entries entries) {

    String text(String field, String table) {
      if (!entry.has(field)) {
        return "";
      }
      List<String> texts = tables.getOrDefault(table, List.of());
      int index = entry.index(field);
      if (index < 0 || index >= texts.size()) {
        entries.problem(
            entry.line(),
            field,
            "\"" + entry.text(field) + "\" is no place in the table " + table,
            "check that the tables stand before the entries");
        return "";
      }
      return texts.get(index);
    }
  }
}
