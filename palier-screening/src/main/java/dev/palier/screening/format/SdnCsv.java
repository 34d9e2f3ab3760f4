package dev.palier.screening.format;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.palier.screening.party.NameRole;
import dev.palier.screening.party.PartyKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The list of specially designated nationals in the CSV of OFAC: no header, `-0-` where a field is
/// empty, and often a control-Z at the end. `sdn.csv` has twelve columns; the files of addresses
/// (`add.csv`, six) and of other names (`alt.csv`, five) may come with it in any order and are
/// joined by the number of the entry.
final class SdnCsv implements ListFormat {

  private static final int ENTRIES = 12;
  private static final int ADDRESSES = 6;
  private static final int OTHER_NAMES = 5;
  private static final String NOTHING = "-0-";
  private static final String CONTROL_Z = "\u001A";
  private static final Pattern START = Pattern.compile("^\\d+\\s*,\\s*[\"\\w]");

  @Override
  public String id() {
    return "sdn-csv";
  }

  @Override
  public int mostFiles() {
    return 3;
  }

  @Override
  public boolean fits(String name, String head) {
    return START.matcher(head).find() && (head.contains(NOTHING) || name.contains("sdn"));
  }

  @Override
  public void read(List<ListFile> files, Entries entries) throws IOException {
    Map<Integer, List<CsvRecord>> tables = new HashMap<>();
    for (ListFile file : files) {
      List<CsvRecord> rows = new ArrayList<>();
      each(file, entries, rows::add);
      tables.put(columns(file, rows, entries), rows);
    }
    Map<String, List<CsvRecord>> addresses = byEntry(tables.get(ADDRESSES));
    Map<String, List<CsvRecord>> otherNames = byEntry(tables.get(OTHER_NAMES));
    for (CsvRecord row : tables.getOrDefault(ENTRIES, List.of())) {
      if (row.getFieldCount() == ENTRIES) {
        String number = field(row, 0);
        entries.add(draft(row, taken(otherNames, number), taken(addresses, number), entries));
      }
    }
    left(addresses, "addresses", entries);
    left(otherNames, "other names", entries);
  }

  /// How many columns the rows of a file have: it tells which of the three files it is.
  private static int columns(ListFile file, List<CsvRecord> rows, Entries entries) {
    int columns = rows.isEmpty() ? 0 : rows.getFirst().getFieldCount();
    if (columns != ENTRIES && columns != ADDRESSES && columns != OTHER_NAMES) {
      throw entries.unreadable(
          1,
          file.name() + " has " + columns + " columns",
          "take the files sdn.csv (12 columns), add.csv (6) and alt.csv (5)");
    }
    for (CsvRecord row : rows) {
      if (row.getFieldCount() != columns) {
        entries.problem(
            (int) row.getStartingLineNumber(),
            "",
            "the row of " + file.name() + " has " + row.getFieldCount() + " fields, not " + columns,
            "fetch the file again; it may be cut off");
      }
    }
    return columns;
  }

  private static void left(Map<String, List<CsvRecord>> rows, String what, Entries entries) {
    rows.keySet().stream()
        .sorted()
        .forEach(number ->
            entries.problem(
                0,
                "ent_num",
                what + " belong to an entry " + number + " that is not there",
                "take the three files of one day"));
  }

  private static void each(ListFile file, Entries entries, Consumer<CsvRecord> row)
      throws IOException {
    new CsvFile(file, entries)
        .rows(
            CommentStrategy.NONE,
            record -> {
              if (record.getFieldCount() > 1 || !CONTROL_Z.equals(record.getField(0).strip())) {
                row.accept(record);
              }
            });
  }

  private static Map<String, List<CsvRecord>> byEntry(@Nullable List<CsvRecord> rows) {
    Map<String, List<CsvRecord>> byEntry = new HashMap<>();
    if (rows != null) {
      rows.forEach(
          row -> byEntry.computeIfAbsent(field(row, 0), key -> new ArrayList<>()).add(row));
    }
    return byEntry;
  }

  private static List<CsvRecord> taken(Map<String, List<CsvRecord>> rows, String number) {
    List<CsvRecord> taken = rows.remove(number);
    return taken == null ? List.of() : taken;
  }

  private static Draft draft(
      CsvRecord row, List<CsvRecord> otherNames, List<CsvRecord> addresses, Entries entries) {
    Draft draft = entries.draft("us-sdn", (int) row.getStartingLineNumber());
    draft.number(field(row, 0));
    draft.name(field(row, 1), NameRole.PRIMARY);
    String type = field(row, 2);
    if (type.isEmpty()) {
      draft.kind(PartyKind.ORGANISATION);
    } else {
      draft.kind(type);
    }
    Texts.split(field(row, 3).replace("] [", "; ").replaceAll("[\\[\\]]", ""))
        .forEach(draft::programme);
    draft.remark(field(row, 4));
    draft.remark("Call sign", field(row, 5));
    draft.remark("Vessel type", field(row, 6));
    draft.remark("Flag", field(row, 9));
    draft.perhapsCountry(field(row, 9));
    draft.remark("Vessel owner", field(row, 10));
    SdnRemarks.read(field(row, 11), draft, entries);
    for (CsvRecord other : otherNames) {
      draft.name(field(other, 3), role(field(other, 2)));
    }
    for (CsvRecord address : addresses) {
      draft.address(Texts.joined(field(address, 2), field(address, 3)), field(address, 4));
    }
    return draft;
  }

  private static NameRole role(String type) {
    return type.startsWith("fka") ? NameRole.FORMER : NameRole.ALIAS;
  }

  private static String field(CsvRecord row, int place) {
    String text = place < row.getFieldCount() ? row.getField(place).strip() : "";
    return NOTHING.equals(text) ? "" : text;
  }
}
