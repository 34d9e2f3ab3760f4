package dev.palier.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PalierTest {

  @Test
  void theDigestCoversEveryDataFile() throws IOException {
    Path data = Path.of(System.getProperty("palier.root", "..")).resolve("data");
    try (Stream<Path> files = Files.walk(data)) {
      assertThat(Palier.packaged().fileDigests().keySet())
          .containsExactlyElementsOf(
              files
                  .filter(Files::isRegularFile)
                  .map(f -> data.relativize(f).toString())
                  .sorted()
                  .toList());
    }
  }
}
