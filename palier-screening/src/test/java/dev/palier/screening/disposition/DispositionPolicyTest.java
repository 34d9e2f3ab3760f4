package dev.palier.screening.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.data.DataException;
import dev.palier.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `data/screening/dispositions.yaml`, good and broken.
class DispositionPolicyTest {

  @Test
  void readsWhatShips() {
    DispositionPolicy policy = DispositionPolicy.packaged();
    assertThat(policy.life().toDays()).isEqualTo(365);
    assertThat(policy.secondPerson()).isFalse();
  }

  @Test
  void tellsEveryProblemAtOnce(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("screening"));
    Files.writeString(
        folder.resolve("screening/dispositions.yaml"),
        """
        false-positive-days: {value: 0, source: s, grade: D, date: 2026-11-24}
        false-positive-longest-days: {value: many, source: s, grade: D, date: 2026-11-24}
        reason-characters: {value: 10, source: s, grade: D}
        author-characters: {value: 10, source: s, grade: D, date: 2026-11-24}
        colour: red
        """);
    assertThatThrownBy(() -> DispositionPolicy.load(DataFolder.at(folder)))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("false-positive-days.value: 0 is not above zero")
        .hasMessageContaining("\"many\" is not a whole number")
        .hasMessageContaining("reason-characters.date: the field is missing")
        .hasMessageContaining("colour: unknown field");
  }
}
