package dev.palier.screening.ownership;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.palier.data.Problems;
import dev.palier.data.Utf8;
import dev.palier.screening.party.Party;
import dev.palier.screening.party.PartyKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a graph of ownership from CSV in UTF-8, one share a row: `owner, owned, percent, from,
/// until, source, entry, owner_country, owned_country`. `entry` names the entries of lists that the
/// owner is, separated by blanks; lines that start with `#` are comments. A party is known by its
/// name, case and blanks apart.
public final class OwnershipCsv {

  static final int LIMIT_ROWS = 5_000_000;
  private static final int LIMIT_PROBLEMS = 200;
  private static final int LIMIT_RECORD = 1 << 16;
  private static final int LIMIT_NAME = 1_000;

  private static final List<String> COLUMNS =
      List.of(
          "owner",
          "owned",
          "percent",
          "from",
          "until",
          "source",
          "entry",
          "owner_country",
          "owned_country");
  private static final List<String> REQUIRED = COLUMNS.subList(0, 3);
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private final String file;
  private final Problems problems = new Problems();
  private final OwnershipGraph.Builder graph = new OwnershipGraph.Builder();
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private int wrong;

  private OwnershipCsv(String file) {
    this.file = file;
  }

  /// @param file its name, for what is wrong in it
  /// @throws dev.palier.data.DataException with every problem of the file, the first two hundred
  /// @throws IOException if it cannot be read to its end
  public static OwnershipGraph read(String file, InputStream bytes) throws IOException {
    OwnershipCsv reader = new OwnershipCsv(file);
    reader.read(bytes);
    reader.problems.throwIfAny();
    return reader.graph.build();
  }

  private void read(InputStream bytes) throws IOException {
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .maxBufferSize(LIMIT_RECORD)
            .allowUnclosedQuote(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(Utf8.reader(bytes))) {
      Iterator<CsvRecord> each = rows.iterator();
      if (!each.hasNext()) {
        problem(0, "", "the file is empty", "start it with the line owner,owned,percent");
        return;
      }
      if (header(each.next())) {
        while (each.hasNext() && wrong < LIMIT_PROBLEMS) {
          CsvRecord row = each.next();
          if (graph.size() == LIMIT_ROWS) {
            problem(
                row.getStartingLineNumber(),
                "",
                "more than " + LIMIT_ROWS + " shares",
                "split the file by groups that do not own each other");
            return;
          }
          row(row);
        }
      }
    } catch (CsvParseException | UncheckedIOException e) {
      problem(
          0,
          "",
          "not readable as CSV in UTF-8: " + e.getMessage(),
          "check the quotes, and save it as \"CSV UTF-8\"");
    }
  }

  private boolean header(CsvRecord row) {
    long line = row.getStartingLineNumber();
    for (int place = 0; place < row.getFieldCount(); place++) {
      String name = row.getField(place).strip().toLowerCase(Locale.ROOT);
      if (!COLUMNS.contains(name)) {
        problem(
            line,
            name,
            "unknown column",
            "take one of " + String.join(", ", COLUMNS) + ", or remove it");
      } else if (columns.put(name, place) != null) {
        problem(line, name, "the column stands twice", "remove one of the two");
      }
    }
    for (String name : REQUIRED) {
      if (!columns.containsKey(name)) {
        problem(line, name, "the column is missing", "add it; it may be left empty where unknown");
      }
    }
    return problems.isEmpty();
  }

  private void row(CsvRecord row) {
    long line = row.getStartingLineNumber();
    if (row.getFieldCount() > columns.size()) {
      problem(
          line,
          "",
          row.getFieldCount() + " fields under " + columns.size() + " columns",
          "put quotes around fields with a comma");
      return;
    }
    int before = wrong;
    String owner = name(row, line, "owner");
    String owned = name(row, line, "owned");
    String percent = field(row, "percent");
    Optional<Stake> stake = Stake.parse(percent);
    if (stake.isEmpty()) {
      problem(
          line,
          "percent",
          "\"" + percent + "\" is not a percentage from 0 to 100",
          "write 30, 30.5, 25-50, >=25, or leave it empty where it is unknown");
    }
    LocalDate from = day(row, line, "from");
    LocalDate until = day(row, line, "until");
    if (from != null && until != null && !from.isBefore(until)) {
      problem(
          line,
          "until",
          "it is held from " + from + " until " + until + ", which is not later",
          "write the first day on which it is no longer held");
    }
    String ownerCountry = country(row, line, "owner_country");
    String ownedCountry = country(row, line, "owned_country");
    Set<String> entries = new TreeSet<>(List.of(field(row, "entry").split("\\s+")));
    entries.remove("");
    if (wrong == before) {
      graph.add(
          new Share(
              holder(line, owner, ownerCountry, entries),
              holder(line, owned, ownedCountry, Set.of()),
              stake.orElseThrow(),
              from,
              until,
              field(row, "source")));
    }
  }

  /// The holder of a name, with what this row adds to it.
  private String holder(long line, String name, @Nullable String country, Set<String> entries) {
    String id = OwnershipGraph.fold(name);
    Holder known = graph.holders().get(id);
    if (known == null) {
      graph.holders().put(id, new Holder(id, party(name, country), entries));
      return id;
    }
    String before = known.party().country();
    if (country != null && before != null && !country.equals(before)) {
      problem(
          line,
          "country",
          "\"" + name + "\" is in " + country + " here and in " + before + " before",
          "write it alike, or give the two parties names that differ");
      return id;
    }
    boolean told = country != null && before == null;
    if (told || !known.entries().containsAll(entries)) {
      Set<String> all = new TreeSet<>(known.entries());
      all.addAll(entries);
      graph
          .holders()
          .put(id, new Holder(id, told ? party(known.name(), country) : known.party(), all));
    }
    return id;
  }

  private static Party party(String name, @Nullable String country) {
    return Party.of(name, PartyKind.UNKNOWN, country);
  }

  private String name(CsvRecord row, long line, String column) {
    String name = field(row, column);
    if (name.isEmpty()) {
      problem(line, column, "the field is empty", "write the party's name");
    } else if (name.length() > LIMIT_NAME) {
      problem(
          line, column, "a name of " + name.length() + " letters", "check the quotes around it");
    }
    return name;
  }

  private @Nullable LocalDate day(CsvRecord row, long line, String column) {
    String written = field(row, column);
    if (written.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      problem(line, column, "\"" + written + "\" is not a day", "write it as 2021-03-01");
      return null;
    }
  }

  private @Nullable String country(CsvRecord row, long line, String column) {
    String written = field(row, column);
    if (written.isEmpty()) {
      return null;
    }
    if (!COUNTRY.matcher(written).matches()) {
      problem(
          line,
          column,
          "\"" + written + "\" is not a country's code",
          "write the two capitals of ISO 3166-1, such as CN");
    }
    return written;
  }

  private String field(CsvRecord row, String column) {
    Integer place = columns.get(column);
    return place == null || place >= row.getFieldCount() ? "" : row.getField(place).strip();
  }

  private void problem(long line, String field, String what, String maybe) {
    wrong++;
    problems.add(file, (int) Math.min(line, Integer.MAX_VALUE), field, what, maybe);
  }
}
