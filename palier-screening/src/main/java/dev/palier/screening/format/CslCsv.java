package dev.palier.screening.format;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// The Consolidated Screening List as trade.gov publishes it in CSV. The columns may stand in any
/// order; several values of one column stand between semicolons.
final class CslCsv implements ListFormat {

  private static final Set<String> SEVERAL =
      Set.of(
          "alt_names",
          "addresses",
          "nationalities",
          "citizenships",
          "dates_of_birth",
          "places_of_birth",
          "programs",
          "ids");

  @Override
  public String id() {
    return "csl-csv";
  }

  @Override
  public boolean fits(String name, String head) {
    String header = head.lines().findFirst().orElse("").replace("\"", "");
    List<String> columns = List.of(header.split(","));
    return columns.containsAll(List.of("source", "name", "alt_names"));
  }

  @Override
  public void read(List<ListFile> files, Entries entries) throws IOException {
    AtomicReference<CsvColumns> columns = new AtomicReference<>();
    new CsvFile(files.getFirst(), entries)
        .rows(
            CommentStrategy.NONE,
            row -> {
              CsvColumns known = columns.get();
              if (known == null) {
                columns.set(new CsvColumns(row));
              } else if (row.getFieldCount() != known.count()) {
                entries.problem(
                    (int) row.getStartingLineNumber(),
                    "",
                    "the row has " + row.getFieldCount() + " fields, the header " + known.count(),
                    "fetch the file again; it may be cut off");
              } else {
                CslFields.read(entry(known, row), entries);
              }
            });
  }

  private static JsonEntry entry(CsvColumns columns, CsvRecord row) {
    Map<String, Object> fields = columns.fields(row);
    fields.replaceAll(
        (name, value) -> SEVERAL.contains(name) ? Texts.split(String.valueOf(value)) : value);
    return new JsonEntry(fields, (int) row.getStartingLineNumber());
  }
}
