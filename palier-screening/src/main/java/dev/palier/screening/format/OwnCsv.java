package dev.palier.screening.format;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.palier.screening.list.KnownLists;
import dev.palier.screening.party.NameRole;
import dev.palier.screening.party.PartyKind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/// A list of one's own in CSV, with a header; `name` alone is required. Several aliases, countries,
/// addresses, dates of birth, identifiers and programmes stand between semicolons; an identifier is
/// `kind:number`, such as `imo:9187629`. Lines that start with `#` are comments.
final class OwnCsv implements ListFormat {

  /// Every column, in the order in which `docs/lists.md` tells them.
  private static final List<String> COLUMNS =
      List.of(
          "name",
          "aliases",
          "kind",
          "country",
          "address",
          "birth",
          "id",
          "programme",
          "requirement",
          "policy",
          "citation",
          "url",
          "remarks",
          "list",
          "number");

  @Override
  public String id() {
    return "own-csv";
  }

  @Override
  public boolean fits(String name, String head) {
    String header =
        head.lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .findFirst()
            .orElse("");
    return List.of(header.replace("\"", "").toLowerCase(Locale.ROOT).split("\\s*,\\s*"))
        .contains("name");
  }

  @Override
  public void read(List<ListFile> files, Entries entries) throws IOException {
    AtomicReference<CsvColumns> columns = new AtomicReference<>();
    new CsvFile(files.getFirst(), entries)
        .rows(
            CommentStrategy.SKIP,
            row -> {
              int line = (int) row.getStartingLineNumber();
              CsvColumns known = columns.get();
              if (known == null) {
                columns.set(header(row, line, entries));
              } else if (row.getFieldCount() > known.count()) {
                entries.problem(
                    line,
                    "",
                    "the row has " + row.getFieldCount() + " fields, the header " + known.count(),
                    "put quotes around fields that hold a comma");
              } else {
                read(row, known, line, entries);
              }
            });
  }

  private static CsvColumns header(CsvRecord row, int line, Entries entries) {
    CsvColumns columns = new CsvColumns(row);
    for (String other : columns.otherThan(COLUMNS)) {
      entries.problem(line, other, "unknown column", "take one of " + String.join(", ", COLUMNS));
    }
    if (!columns.has("name")) {
      entries.problem(line, "name", "the column is missing", "add it to the header");
    }
    return columns;
  }

  private static void read(CsvRecord row, CsvColumns columns, int line, Entries entries) {
    String list = columns.text(row, "list");
    if (!list.isEmpty() && !entries.knows(list)) {
      entries.problem(
          line, "list", "the list \"" + list + "\" is not known", "leave it empty for your own");
      return;
    }
    Draft draft = entries.draft(list.isEmpty() ? KnownLists.OWN : list, line);
    draft.number(columns.text(row, "number"));
    draft.name(columns.text(row, "name"), NameRole.PRIMARY);
    draft.aliases(Texts.split(columns.text(row, "aliases")));
    kind(columns.text(row, "kind"), draft, entries);
    Texts.split(columns.text(row, "country")).forEach(name -> country(name, draft, entries));
    Texts.split(columns.text(row, "address")).forEach(address -> draft.address(address, ""));
    Texts.split(columns.text(row, "birth")).forEach(date -> birth(date, draft, entries));
    Texts.split(columns.text(row, "id")).forEach(id -> identifier(id, draft));
    Texts.split(columns.text(row, "programme")).forEach(draft::programme);
    draft.requirement(columns.text(row, "requirement"));
    draft.policy(columns.text(row, "policy"));
    draft.citation(columns.text(row, "citation"));
    draft.url(columns.text(row, "url"));
    draft.remark(columns.text(row, "remarks"));
    entries.add(draft);
  }

  private static void kind(String word, Draft draft, Entries entries) {
    if (!word.isEmpty() && PartyKind.find(word).isEmpty()) {
      entries.problem(
          draft.line(),
          "kind",
          "\"" + word + "\" is no kind of party",
          "write person, organisation, vessel or aircraft");
    }
    draft.kind(word);
  }

  private static void country(String name, Draft draft, Entries entries) {
    if (entries.countries().find(name).isEmpty()) {
      entries.problem(
          draft.line(),
          "country",
          "the country \"" + name + "\" is not known",
          "write its code of two letters");
    } else {
      draft.country(name);
    }
  }

  private static void birth(String date, Draft draft, Entries entries) {
    if (BirthDates.read(date).isEmpty()) {
      entries.problem(
          draft.line(), "birth", "\"" + date + "\" is no date", "write it as 1971-05-20 or 1971");
    }
    draft.birth(date);
  }

  private static void identifier(String id, Draft draft) {
    int colon = id.indexOf(':');
    draft.identifier(
        colon < 1 ? "number" : id.substring(0, colon).strip().toLowerCase(Locale.ROOT),
        id.substring(colon + 1));
  }
}
