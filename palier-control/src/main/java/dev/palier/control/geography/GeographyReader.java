package dev.palier.control.geography;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads `geography/countries.csv` and `geography/groups.yaml`.
public final class GeographyReader {

  private final Problems problems;

  public GeographyReader(Problems problems) {
    this.problems = problems;
  }

  public Geography read(DataFolder folder) {
    Map<String, Country> countries = readCountries(folder.get("geography/countries.csv"));
    YamlMapping file = YamlDocument.read(folder.get("geography/groups.yaml"), problems);
    Map<String, String> readAs = new HashMap<>();
    for (YamlMapping entry : file.mappings("read-as")) {
      readAs.put(country(entry, "place", countries), country(entry, "country", countries));
      entry.text("cite");
      entry.end();
    }
    Map<String, CountryGroup> groups = new LinkedHashMap<>();
    for (YamlMapping entry : file.mappings("groups")) {
      CountryGroup group = readGroup(entry, countries);
      if (groups.put(group.name(), group) != null) {
        entry.problem(
            "name", "the group \"" + group.name() + "\" stands twice", "merge the two entries");
      }
    }
    file.date("last-verified");
    file.text("source");
    file.end();
    return new Geography(countries, groups, readAs);
  }

  private CountryGroup readGroup(YamlMapping entry, Map<String, Country> countries) {
    List<Membership> memberships = new ArrayList<>();
    for (String code : entry.texts("members")) {
      if (!countries.containsKey(code)) {
        entry.problem(
            "members",
            "\"" + code + "\" is not a country's code",
            "write the two letters of ISO 3166-1");
      }
      memberships.add(new Membership(code, LocalDate.MIN, LocalDate.MAX));
    }
    for (YamlMapping dated : entry.mappings("dated-members")) {
      LocalDate from = dated.findDate("from").orElse(LocalDate.MIN);
      LocalDate until = dated.findDate("until").orElse(LocalDate.MAX);
      if (!from.isBefore(until)) {
        dated.problem(
            "until",
            "the membership ends on " + until + ", not after its start " + from,
            "exchange the two dates");
      }
      memberships.add(new Membership(country(dated, "country", countries), from, until));
      dated.text("cite");
      dated.end();
    }
    CountryGroup group = new CountryGroup(entry.text("name"), entry.text("title"), memberships);
    entry.end();
    return group;
  }

  private static String country(YamlMapping entry, String field, Map<String, Country> countries) {
    String code = entry.text(field);
    if (!countries.containsKey(code)) {
      entry.problem(
          field, "\"" + code + "\" is not a country's code", "write the two letters of ISO 3166-1");
    }
    return code;
  }

  private Map<String, Country> readCountries(DataFile file) {
    Map<String, Country> countries = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file.text())) {
      for (NamedCsvRecord row : rows) {
        String aliases = row.getField("aliases");
        Country country =
            new Country(
                row.getField("code"),
                row.getField("alpha3"),
                row.getField("english"),
                row.getField("french"),
                row.getField("chinese"),
                aliases.isEmpty() ? List.of() : List.of(aliases.split(";")));
        if (countries.put(country.code(), country) != null) {
          problems.add(
              file.name(),
              (int) row.getStartingLineNumber(),
              "code",
              "\"" + country.code() + "\" stands twice",
              "remove one of the two lines");
        }
      }
    } catch (IOException | RuntimeException e) {
      problems.add(
          file.name(),
          0,
          "",
          "not readable as CSV: " + e.getMessage(),
          "keep the header code,alpha3,english,french,chinese,aliases");
    }
    return countries;
  }
}
