package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `palier rules matrix` as a user runs it.
class RulesMatrixCommandTest {

  private static List<NamedCsvRecord> csv(String... more) throws IOException {
    String[] arguments = new String[5 + more.length];
    System.arraycopy(
        new String[] {"rules", "matrix", "--as-of", "2026-07-23", "--csv"}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    Run run = Run.of(arguments);
    assertThat(run.code()).isZero();
    try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(run.out())) {
      return lines.stream().toList();
    }
  }

  @Test
  void oneCellIsToldWithItsReasonsInEveryLanguage() {
    String[] question = {
      "rules", "matrix", "--as-of", "2026-07-23", "--eccn", "3A090.a", "--to", "Hong Kong", "--lang"
    };
    assertThat(with(question, "en"))
        .contains("3A090.a to Hong Kong SAR China: licence required")
        .contains("RS by 742.6(a)(6)(iii)(A)")
        .contains("Hong Kong SAR China is read as China: 85 FR 83788")
        .contains("The matrix knows the item and the destination alone.")
        .contains("Not legal advice");
    assertThat(with(question, "fr")).contains("licence requise");
    assertThat(with(question, "zh")).contains("需要许可");
  }

  private static String with(String[] question, String language) {
    String[] all = Arrays.copyOf(question, question.length + 1);
    all[question.length] = language;
    return Run.of(all).out();
  }

  @Test
  void theCsvHasALineForEachNumberAndDestinationOnce() throws IOException {
    Set<String> seen = new HashSet<>();
    List<NamedCsvRecord> lines = csv("--eccn", "5A002");
    for (NamedCsvRecord line : lines) {
      assertThat(
              seen.add(
                  line.getField("eccn") + line.getField("entry") + line.getField("destination")))
          .isTrue();
    }
    assertThat(lines).hasSize(11 * 250); // 5A002.a, and five .z paragraphs of two levels
  }

  @Test
  void aTextThatIsNotEnforcedIsNeverCountedAsARequirement() throws IOException {
    // Russia and Belarus have a requirement for every entry, which is enforced.
    assertThat(csv("--eccn", "4E091"))
        .filteredOn(line -> line.getField("status").equals("LICENCE_REQUIRED"))
        .extracting(line -> line.getField("destination"))
        .containsExactly("BY", "RU");
  }

  @Test
  void theJsonCarriesEveryReason() {
    JsonNode json =
        JsonMapper.shared()
            .readTree(
                Run.of(
                        "rules",
                        "matrix",
                        "--as-of",
                        "2026-07-23",
                        "--eccn",
                        "5A002.a",
                        "--to",
                        "AU",
                        "--json")
                    .out());
    JsonNode cell = json.get("cells").get(0);
    assertThat(cell.get("status").asString()).isEqualTo("LICENCE_REQUIRED");
    assertThat(cell.get("reasons").get(0).get("by").asString()).isEqualTo("742.15(a)(1)");
    assertThat(cell.get("reasons").get(0).get("citation").asString()).contains("742.15(a)(1)");
  }

  @Test
  void whatItCannotAnswerItRefusesWithAWayOut() {
    assertThat(Run.of("rules", "matrix", "--as-of", "2022-07-31").err())
        .contains("the statute book begins on 2022-08-01")
        .contains("Maybe name that day or a later one");
    assertThat(Run.of("rules", "matrix", "--as-of", "2024-12-01", "--eccn", "3A090.c").err())
        .contains("No entry \"3A090.c\" in the matrix of 2024-12-01");
    assertThat(Run.of("rules", "matrix", "--as-of", "2024-12-01", "--to", "Atlantis").err())
        .contains("No country \"Atlantis\"");
    assertThat(Run.of("rules", "matrix").code()).isEqualTo(2);
  }

  @Test
  void onADayOnWhichTheRowsWereNotReadItSaysSo() {
    assertThat(Run.of("rules", "matrix", "--as-of", "2024-06-01").out())
        .contains("as they were read on 2026-07-23");
    assertThat(Run.of("rules", "matrix", "--as-of", "2026-07-23").out())
        .doesNotContain("as they were read on");
  }
}
