package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenPairsTest {

  @TempDir Path folder;

  private List<CsvRecord> score(Path pairs) throws IOException {
    Path scores = folder.resolve("scores.csv");
    Run run = Run.of("screen", "--pairs", pairs.toString(), "--out", scores.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(scores)) {
      return reader.stream().toList();
    }
  }

  @Test
  void theColumnsOfTheInputStandFirstAsTheyWere() throws IOException {
    Path pairs =
        Files.writeString(
            folder.resolve("pairs.csv"),
            "id,schema,name1,name2,note\r\n"
                + "#1,Company,\"Acme \"\"Best\"\", Inc.\",\"ACME BEST\nINC\",\" kept \"\r\n"
                + "2,Person,,Ivan,\r\n"
                + "3,Spaceship,Zorg,Quux,\r\n");
    List<CsvRecord> rows = score(pairs);
    assertThat(rows.getFirst().getFields())
        .containsExactly("id", "schema", "name1", "name2", "note", "score", "same", "related");
    assertThat(rows.get(1).getFields().subList(0, 5))
        .containsExactly("#1", "Company", "Acme \"Best\", Inc.", "ACME BEST\nINC", " kept ");
    assertThat(rows.get(1).getField(6)).isEqualTo("true");
    assertThat(rows.get(2).getFields())
        .containsExactly("2", "Person", "", "Ivan", "", "0", "false", "false");
    assertThat(rows.get(3).getField(6)).isEqualTo("false");
  }

  @Test
  void manyLinesKeepTheirOrder() throws IOException {
    Path pairs = folder.resolve("many.csv");
    try (CsvWriter csv = CsvWriter.builder().build(pairs)) {
      csv.writeRecord("name1", "name2", "schema");
      for (int i = 0; i < 3_000; i++) {
        csv.writeRecord("Name " + i, "Name " + (i % 7 == 0 ? i : i + 1), "Company");
      }
    }
    List<CsvRecord> rows = score(pairs);
    assertThat(rows).hasSize(3_001);
    List<String> names = new ArrayList<>();
    rows.stream().skip(1).forEach(row -> names.add(row.getField(0)));
    assertThat(names.get(2_999)).isEqualTo("Name 2999");
    assertThat(Double.parseDouble(rows.get(8).getField(3)))
        .isGreaterThan(Double.parseDouble(rows.get(9).getField(3)));
  }

  @Test
  void aFileWithoutTheTwoNamesIsRefusedAndNothingIsWritten() throws IOException {
    Path pairs = Files.writeString(folder.resolve("pairs.csv"), "left,right\na,b\n");
    Path scores = folder.resolve("scores.csv");
    Run run = Run.of("screen", "--pairs", pairs.toString(), "--out", scores.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            pairs
                + ": no columns name1 and name2 among left, right.\nMaybe start the file with name1,name2,schema.\n");
    assertThat(folder).isDirectoryNotContaining("glob:**scores.csv");
  }
}
