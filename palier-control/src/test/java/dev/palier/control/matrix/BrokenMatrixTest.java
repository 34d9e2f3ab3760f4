package dev.palier.control.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataException;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the loader says of files of the matrix that are wrong.
class BrokenMatrixTest {

  private static final StatuteBook BOOK = StatuteBook.packaged();
  private static final DataFolder DATA = DataFolder.packedWith(StatuteBook.class);

  @TempDir Path folder;

  @BeforeEach
  void copyTheShippedData() throws IOException {
    Files.createDirectories(folder.resolve("matrix"));
    for (DataFile file : DATA.list("matrix")) {
      Files.write(folder.resolve(file.name()), file.content());
    }
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "country-chart.csv | Angola,AO,X,X | Angola,QQ,X,X | \"QQ\" is not a country's code",
        "country-chart.csv | Angola,AO,X,X | Angola,AO,Y,X | \"Y\" is no mark",
        "country-chart.csv | Angola,AO, | Angola,AL, | \"AL\" stands twice",
        "chart.yaml | number: 10 | number: 9 | footnote 9 stands twice",
        "chart.yaml | place: HK, row: CN | place: HK, row: HK | the chart has no row \"HK\"",
        "requirements.yaml | column: \"NS 1\" | column: \"NS one\" | \"NS one\" is not a column of the chart",
        "requirements.yaml | section: \"742.6(a)(6)(iii)(B)\"} | section: \"742.6\"} | no section \"742.6\"",
        "requirements.yaml | provisions: [rs-hbm] | provisions: [rs-hmb] | no provision \"rs-hmb\"",
        "requirements.yaml | {id: mt, | {id: np, | the row stands twice",
        "entries.yaml | rows: [rs-a, at] | rows: [rs-z, at] | 3A090 has no row \"rs-z\"",
        "entries.yaml | reads-as: 3A090.c | reads-as: 3A090.d | no provision \"3A090.d\"",
        "entries.yaml | of: 3A991 | of: 3A992 | no entry \"3A992\" in requirements.yaml",
        "entries.yaml | kind: item | sort: item | unknown field",
      })
  void saysWhatIsWrongAndWhere(String file, String right, String wrong, String said)
      throws IOException {
    Path path = folder.resolve("matrix").resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(right);
    int at = text.indexOf(right);
    Files.writeString(path, text.substring(0, at) + wrong + text.substring(at + right.length()));
    assertThatThrownBy(() -> LicenceMatrix.load(DataFolder.at(folder), BOOK))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(said)
        .hasMessageContaining("matrix/" + file)
        .hasMessageContaining("Maybe");
  }
}
