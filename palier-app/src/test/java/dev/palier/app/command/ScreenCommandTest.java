package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScreenCommandTest {

  @TempDir Path folder;
  private Path list = Path.of("");

  @BeforeEach
  void aList() throws IOException {
    list =
        Files.writeString(
            folder.resolve("listed.csv"),
            """
            name,aliases,kind,country,requirement,policy,citation,list,number
            Zorvex Quantum Devices,Zorvex QD,organisation,CN,All items,Presumption of denial,84 FR 22963,us-el,7
            Ivan Petrovich Sidorov,,person,RU,,,,us-sdn,8
            """);
  }

  private Run screen(String... arguments) {
    return Run.of(
        Stream.concat(Stream.of("screen", "--list", list.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private Path parties(String text) throws IOException {
    return Files.writeString(folder.resolve("parties.csv"), text);
  }

  @Test
  void aNameIsAnsweredWithListRequirementPolicyCitationAndVersion() {
    Run run = screen("Zorvex Quantum Devices", "--country", "China");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Zorvex Quantum Devices (CN)")
        .contains("us-el")
        .containsPattern(
            "All items · Presumption of denial · 84 FR 22963 · \\S*listed.csv version ")
        .containsPattern("No other match in \\S*listed.csv")
        .doesNotContainIgnoringCase("cleared to");
  }

  @Test
  void whatALimitCutsOffIsCounted() throws IOException {
    Files.writeString(
        list,
        """
        name,kind,list,number
        Zorvex Quantum Devices,organisation,us-el,7
        Zorvex Quantum Devices Ltd,organisation,us-el,8
        Zorvex Quantum Devices LLC,organisation,us-el,9
        """);
    Run run = screen("Zorvex Quantum Devices", "--limit", "1");
    assertThat(run.out())
        .contains("May be the party itself: 3")
        .contains("Not shown: 2 that may be the party itself, 0 by related names.")
        .containsPattern("Screened against \\S*listed.csv of ")
        .doesNotContain("No other match");
    JsonNode json =
        JsonMapper.shared()
            .readTree(screen("Zorvex Quantum Devices", "--limit", "1", "--json").out());
    assertThat(json.path("matches").size()).isEqualTo(1);
    assertThat(json.path("leftOut").path("matches").asInt()).isEqualTo(2);
    assertThat(json.path("leftOut").path("related").asInt()).isZero();
  }

  @Test
  void inAFileAllThatMayBeThePartyIsTold() throws IOException {
    StringBuilder many = new StringBuilder("name,kind,list,number\n");
    for (int i = 0; i < 30; i++) {
      many.append("Zorvex Quantum Devices,organisation,us-el,").append(i).append('\n');
    }
    Files.writeString(list, many);
    Path out = folder.resolve("results.csv");
    screen(parties("name\nZorvex Quantum Devices\n").toString(), "--out", out.toString());
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(out)) {
      assertThat(rows.stream())
          .hasSize(30)
          .allSatisfy(row -> {
            assertThat(row.getField("matched")).isEqualTo("same");
            assertThat(row.getField("left_out")).isEqualTo("0");
          });
    }
  }

  @Test
  void noMatchIsSaidOfAVersionAndADay() {
    Run run = screen("Quiet Pond Bakery");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("No match in \\S*listed.csv of \\d{4}-\\d\\d-\\d\\d, version ");
  }

  @Test
  void jsonIsAnObjectForOneNameAndAnArrayForSeveral() {
    JsonNode one = JsonMapper.shared().readTree(screen("--json", "Zorvex Quantum Devices").out());
    assertThat(one.path("schema").asString("")).isEqualTo("palier/screening/1");
    assertThat(one.path("matches").get(0).path("citation").asString("")).isEqualTo("84 FR 22963");
    JsonNode two =
        JsonMapper.shared().readTree(screen("--json", "Zorvex Quantum Devices", "Nobody").out());
    assertThat(two.size()).isEqualTo(2);
    assertThat(two.get(1).path("matches").isEmpty()).isTrue();
  }

  @Test
  void aFileGivesARowForEachMatchAndOneForEachPartyWithout() throws IOException {
    Path results = folder.resolve("results.csv");
    Run run =
        screen(
            parties(
                    """
                    reference,name,country,colour
                    1,Zorvex Quantum Devices,CN,red
                    2,Quiet Pond Bakery,FR,
                    3,,FR,
                    4,Ivan Petrovich Sidorov,Atlantis,
                    """)
                .toString(),
            "--out",
            results.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("the column \"colour\" is not known and was not read")
        .contains("line 4, name \"\": the name is missing")
        .contains("line 5, country \"Atlantis\": not a country; it was left out")
        .contains("2 lines could not be read as it stands; 3 parties were screened");
    List<NamedCsvRecord> rows;
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(results)) {
      rows = reader.stream().toList();
    }
    assertThat(rows)
        .extracting(row -> row.getField("reference") + " " + row.getField("matched"))
        .contains("1 same", "2 none", "3 ", "4 same");
    NamedCsvRecord first = rows.getFirst();
    assertThat(first.getField("list")).isEqualTo("us-el");
    assertThat(first.getField("entry_name")).isEqualTo("Zorvex Quantum Devices");
    assertThat(first.getField("policy")).isEqualTo("Presumption of denial");
    assertThat(Double.parseDouble(first.getField("score"))).isGreaterThan(0.5);
    assertThat(rows.get(1).getField("reason"))
        .startsWith("No match in " + list.getFileName() + " version ");
  }

  @Test
  void theSameRowsAsAWorkbookAndAsJson() throws IOException {
    Path file = parties("name\nZorvex Quantum Devices\nQuiet Pond Bakery\n");
    Path workbook = folder.resolve("results.xlsx");
    assertThat(screen(file.toString(), "--out", workbook.toString()).code()).isZero();
    try (ReadableWorkbook read = new ReadableWorkbook(workbook.toFile())) {
      assertThat(read.getFirstSheet().read().get(1).getCellText(5)).isEqualTo("same");
    }
    Path json = folder.resolve("results.json");
    assertThat(screen(file.toString(), "--out", json.toString()).code()).isZero();
    JsonNode tree = JsonMapper.shared().readTree(Files.readString(json));
    assertThat(tree.get(0).path("line").asInt(0)).isEqualTo(2);
    assertThat(tree.get(1).path("noMatch").isEmpty()).isFalse();
  }

  @Test
  void aListPastItsAgeLimitIsSaidInEveryRowOfResults() throws IOException {
    String home = folder.resolve("home").toString();
    assertThat(
            Run.of(
                    "lists",
                    "update",
                    "us-csl",
                    "--from",
                    list.toString(),
                    "--published",
                    "2026-01-02",
                    "--home",
                    home)
                .code())
        .isZero();
    Path file = parties("name\nZorvex Quantum Devices\nQuiet Pond Bakery\n\"\"\n");
    Path out = folder.resolve("results.csv");
    Run.of("screen", file.toString(), "--out", out.toString(), "--home", home);
    String stale = "us-csl of 2026-01-02 is stale: nobody has confirmed it for ";
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(out)) {
      List<NamedCsvRecord> rows = reader.stream().toList();
      assertThat(rows)
          .extracting(row -> row.getField("matched"))
          .containsExactly("same", "none", "");
      assertThat(rows.subList(0, 2))
          .allSatisfy(row -> assertThat(row.getField("caveats")).startsWith(stale));
      assertThat(rows.getLast().getField("caveats")).isEmpty();
    }
    Path json = folder.resolve("results.json");
    Run.of("screen", file.toString(), "--out", json.toString(), "--home", home);
    JsonNode name =
        JsonMapper.shared()
            .readTree(Run.of("screen", "Quiet Pond Bakery", "--json", "--home", home).out());
    assertThat(name.path("caveats").get(0).asString("")).startsWith(stale);
    assertThat(JsonMapper.shared().readTree(Files.readString(json)))
        .hasSize(3)
        .allSatisfy(party -> assertThat(party.path("caveats")).isEqualTo(name.path("caveats")));
  }

  @Test
  void ofAFreshListNothingIsSaid() throws IOException {
    Path out = folder.resolve("results.csv");
    screen(parties("name\nZorvex Quantum Devices\n").toString(), "--out", out.toString());
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(out)) {
      assertThat(rows.stream())
          .isNotEmpty()
          .allSatisfy(row -> assertThat(row.getField("caveats")).isEmpty());
    }
  }

  @Test
  void whatMakesNoSenseIsRefusedInWords() throws IOException {
    assertThat(screen().err()).startsWith("There is nobody to screen.\nMaybe ");
    assertThat(screen("A", "--country", "Atlantis").err()).startsWith("country \"Atlantis\"");
    assertThat(screen("absent.csv").err())
        .isEqualTo(
            "absent.csv: there is no such file.\nMaybe check the path; examples/parties.csv is one to try.\n");
    assertThat(screen(parties("name\nA\n").toString(), "--out", "results.txt").code()).isEqualTo(2);
    assertThat(screen("A", "--limit", "0").code()).isEqualTo(2);
    assertThat(folder).isDirectoryNotContaining("glob:**.unfinished");
  }
}
