package dev.palier.app.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.palier.screening.list.Refusal.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Six real versions of the list of OFAC in order, and the empty file that their history ends with.
/// They are kept outside the repository: skipped where they are absent.
class SdnHistoryTest {

  @TempDir private Path folder;

  @Test
  void takesEachVersionRefusesTheEmptyAndTheCutOff() throws IOException {
    Path shared = Path.of(System.getenv().getOrDefault("PALIER_SHARED_DATA", "../../shared/data"));
    Path history = shared.resolve("lists/sdn_history");
    assumeTrue(Files.isDirectory(history), () -> history + " is absent: no real versions");
    List<Path> files;
    try (Stream<Path> each = Files.list(history)) {
      files = each.sorted().toList();
    }
    Kept kept = Kept.at(folder);
    for (Path file : files) {
      assertThat(kept.update("us-sdn", file, day(file))).isInstanceOf(UpdateResult.Taken.class);
    }
    CurrentLists before = kept.desk().current();
    Path last = files.getLast();
    Path empty = Files.write(folder.resolve("sdn.csv"), new byte[0]);
    assertThat(reason(kept.update("us-sdn", empty, day(last)))).isEqualTo(Reason.EMPTY);
    byte[] whole = Files.readAllBytes(last);
    Path half = folder.resolve("half.csv");
    Files.write(half, Arrays.copyOf(whole, whole.length / 2));
    assertThat(reason(kept.update("us-sdn", half, day(last))))
        .isIn(Reason.UNREADABLE, Reason.SHRUNKEN);
    assertThat(reason(kept.update("us-sdn", files.getFirst(), day(files.getFirst()))))
        .isEqualTo(Reason.OLDER);
    assertThat(kept.desk().current()).isEqualTo(before);
    assertThat(kept.desk().store().versions("us-sdn")).hasSize(files.size());
    assertThat(before.all().getFirst().snapshot().version().parties()).isEqualTo(14_965);
  }

  private static Reason reason(UpdateResult result) {
    assertThat(result).isInstanceOf(UpdateResult.Refused.class);
    return ((UpdateResult.Refused) result).refusal().reason();
  }

  private static String day(Path file) {
    return file.getFileName().toString().substring(4, 14);
  }
}
