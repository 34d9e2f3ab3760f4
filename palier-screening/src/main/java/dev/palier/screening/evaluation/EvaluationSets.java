package dev.palier.screening.evaluation;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.screening.party.PartyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The sets on which matching is measured. A set that a folder lacks is empty and its part of the
/// evaluation is left out.
///
/// @param pairs labelled pairs of names
/// @param clean names of persons who are on no list
/// @param positives names of persons who are, as another source writes them
/// @param parity pairs of names that OFAC's own search scores, with that score
public record EvaluationSets(
    List<LabelledPair> pairs, List<String> clean, List<String> positives, List<Scored> parity) {

  private static final long LIMIT_BYTES = 32L << 20;

  /// A pair with the score that another search gives it, from 0 to 100.
  public record Scored(String query, String result, double score) {}

  public EvaluationSets {
    pairs = List.copyOf(pairs);
    clean = List.copyOf(clean);
    positives = List.copyOf(positives);
    parity = List.copyOf(parity);
  }

  /// Reads `name_pairs*.csv`, `*negatives*.csv`, `positives*.csv` and `ofac_search_parity*.csv` of
  /// a folder.
  ///
  /// @throws dev.palier.data.DataException with all that is wrong in the files
  public static EvaluationSets read(Path folder) throws IOException {
    Problems problems = new Problems();
    List<LabelledPair> pairs = new ArrayList<>();
    List<String> clean = new ArrayList<>();
    List<String> positives = new ArrayList<>();
    List<Scored> parity = new ArrayList<>();
    try (var paths = Files.list(folder)) {
      for (Path path : paths.sorted().toList()) {
        String name = path.getFileName().toString();
        if (!name.endsWith(".csv") || Files.size(path) > LIMIT_BYTES) {
          continue;
        }
        DataFile file = new DataFile(name, Files.readAllBytes(path));
        if (name.startsWith("name_pairs")) {
          pairs.addAll(pairs(file, problems));
        } else if (name.contains("negatives")) {
          clean.addAll(column(file, "full_name", problems));
        } else if (name.startsWith("positives")) {
          positives.addAll(column(file, "full_name", problems));
        } else if (name.startsWith("ofac_search_parity")) {
          parity.addAll(parity(file, problems));
        }
      }
    }
    problems.throwIfAny();
    return new EvaluationSets(pairs, clean, positives, parity);
  }

  /// Labelled pairs, in columns `schema`, `name1`, `name2`, `is_match` and perhaps `category`.
  public static List<LabelledPair> pairs(DataFile file, Problems problems) {
    List<LabelledPair> pairs = new ArrayList<>();
    for (NamedCsvRecord row : rows(file)) {
      String match = field(row, "is_match").toLowerCase(Locale.ROOT);
      if (field(row, "name1").isBlank() || field(row, "name2").isBlank()) {
        problem(file, row, "name1", "a pair lacks a name", problems);
      } else if (!match.equals("true") && !match.equals("false")) {
        problem(file, row, "is_match", "\"" + match + "\" is not true or false", problems);
      } else {
        pairs.add(
            new LabelledPair(
                PartyKind.find(field(row, "schema")).orElse(PartyKind.UNKNOWN),
                field(row, "name1"),
                field(row, "name2"),
                match.equals("true"),
                field(row, "category")));
      }
    }
    return pairs;
  }

  private static List<String> column(DataFile file, String column, Problems problems) {
    List<String> values = new ArrayList<>();
    for (NamedCsvRecord row : rows(file)) {
      if (field(row, column).isBlank()) {
        problem(file, row, column, "the field is missing", problems);
      } else {
        values.add(field(row, column));
      }
    }
    return values;
  }

  private static List<Scored> parity(DataFile file, Problems problems) {
    List<Scored> values = new ArrayList<>();
    for (NamedCsvRecord row : rows(file)) {
      try {
        values.add(
            new Scored(
                field(row, "query_name"),
                field(row, "result_name"),
                Double.parseDouble(field(row, "ofac_score"))));
      } catch (NumberFormatException e) {
        problem(file, row, "ofac_score", "the score is not a number", problems);
      }
    }
    return values;
  }

  private static CsvReader<NamedCsvRecord> rows(DataFile file) {
    return CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file.text());
  }

  private static String field(NamedCsvRecord row, String column) {
    return row.findField(column).orElse("").strip();
  }

  private static void problem(
      DataFile file, NamedCsvRecord row, String field, String what, Problems problems) {
    problems.add(
        file.name(),
        (int) row.getStartingLineNumber(),
        field,
        what,
        "look at the header: the columns go by their names");
  }
}
