package dev.palier.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTest {

  private static final int ROWS_OF_A_SHEET = 1_048_576;

  @TempDir Path folder;

  @Test
  void aTableLongerThanASheetIsToldWithAWayOutAndLeavesNoFile() throws IOException {
    Path path = folder.resolve("long.xlsx");
    try (XlsxFile file = new XlsxFile(path, List.of("name"), "about", "split the file")) {
      for (int row = 1; row < ROWS_OF_A_SHEET; row++) {
        file.add(List.of("x"));
      }
      assertThatThrownBy(() -> file.add(List.of("x")))
          .isInstanceOf(IOException.class)
          .hasMessage(
              path + ": a sheet holds 1048576 rows, and there are more.\nMaybe split the file.");
    }
    assertThat(folder).isEmptyDirectory();
  }
}
