package dev.palier.control.proof;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataException;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Broken files of `proofs/` are told with file, line and field, all at once.
class ObligationsTest {

  private static final StatuteBook BOOK = StatuteBook.packaged();

  @TempDir private Path folder;

  @Test
  void everyProblemIsToldAtOnce() throws IOException {
    for (DataFile file : DataFolder.packedWith(Obligations.class).list("proofs")) {
      Path copy = folder.resolve(file.name());
      Files.createDirectories(copy.getParent());
      Files.write(copy, file.content());
    }
    write(
        "exclusive",
        """
        exclusive:
          - of: [3A090.a, 3A090.y]
            cite: {cfr: "15 CFR 774"}
          - of: [3A090.a]
        """);
    write(
        "bars",
        """
        bars:
          - id: broken
            says: {en: "broken"}
            when: end_user.nowhere
            cite: {cfr: "15 CFR 740.2"}
        """);
    write(
        "acknowledged",
        """
        acknowledged:
          - properties: []
            from: 2022-08-01
            reason: {en: "none"}
            because: nothing
            cite: {other: "none"}
            confidence: high
        """);
    assertThatThrownBy(() -> Obligations.load(DataFolder.at(folder), BOOK))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("proofs/exclusive.yaml:3")
        .hasMessageContaining("there is no provision \"3A090.y\"")
        .hasMessageContaining("1 provisions")
        .hasMessageContaining("a statement without a source")
        .hasMessageContaining("end_user.nowhere")
        .hasMessageContaining("no property is named")
        .hasMessageContaining("because")
        .hasMessageContaining("Maybe");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(
        folder.resolve("proofs/" + name + ".yaml"),
        "last-verified: 2026-11-24\n" + text,
        StandardCharsets.UTF_8);
  }
}
