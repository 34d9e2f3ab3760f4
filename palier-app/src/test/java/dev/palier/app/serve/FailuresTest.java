package dev.palier.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.app.command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

  @ParameterizedTest
  @CsvSource({
    "/nowhere, 404",
    "/chips/nvidia-h2o, 404",
    "/rules/nothing, 404",
    "/chips?as_of=yesterday, 400",
    "/chips?as_of=1999-01-01, 400",
    "/chips?destination=Atlantis, 400",
    "/chips?maker=acme, 400",
    "/chips?market=moon, 400",
    "/chips?sort=colour, 400",
    "/ladder?level=0, 400",
    "/ladder?chip=H100, 400",
    "/ladder?chip=nothing-like-it, 400",
    "/ladder?definition=D6, 400",
    "/ladder?metric=colour, 400",
    "/ladder?ladder=nobody, 400",
    "/rules?as_of=x, 400",
    "/assess?item=nothing&destination=CN&as_of=2025-07-15, 422",
    "/assess, 422",
    "/assess.pdf?item=x, 422",
    "/api/v1/chips/x, 404",
    "/api/v1/ladder?as_of=x, 400",
    "/api/v1/assess, 422",
  })
  void whatCannotBeAnsweredSaysSo(String path, int status) {
    var response = TestServer.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body())
        .containsIgnoringCase("maybe")
        .doesNotContain("Exception", "\tat ", "java.");
  }

  @Test
  void aPortThatIsTakenSaysWhatElseToTake() {
    int port = TestServer.address("/").getPort();
    assertThatThrownBy(() ->
            Server.start(
                TestServer.PALIER,
                () -> TestLists.SCREENER,
                java.util.Optional.empty(),
                new Settings("127.0.0.1", port, () -> TestServer.TODAY)))
        .isInstanceOf(AddressTakenException.class)
        .hasMessage(
            "Cannot listen at 127.0.0.1:"
                + port
                + ": another program does, or the host is not one of this machine.\n"
                + "Maybe take another port: palier serve --port "
                + (port + 1)
                + ".");
    Run run = Run.of("serve", "--port", String.valueOf(port));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines().toList().getLast()).startsWith("Maybe ");
  }

  @Test
  void brokenDataNeverStartsAServer(@TempDir Path folder) throws IOException {
    Path data = Path.of(System.getProperty("palier.root"), "data");
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(data.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    breakIt(
        folder.resolve("regimes/us-ear/classification.yaml"),
        "item.tpp >= 4800.0",
        "item.tp >= 4800.0");
    breakIt(folder.resolve("regimes/us-ear/letters.yaml"), "from: 2025-04-09", "from: 2025-04-99");
    Run run = Run.of("serve", "--port", "0", "--data", folder.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("classification.yaml", "letters.yaml", "item.tp", "2025-04-99");
  }

  private static void breakIt(Path file, String right, String wrong) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(right);
    Files.writeString(file, text.replace(right, wrong));
  }
}
