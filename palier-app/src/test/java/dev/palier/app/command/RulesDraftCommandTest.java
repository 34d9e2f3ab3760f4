package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesDraftCommandTest {

  private static final String EXAMPLE =
      Path.of(System.getProperty("palier.root", ".."))
          .resolve("examples/draft-density.yaml")
          .toString();

  @TempDir Path folder;

  private static Run draft(String... options) {
    return Run.of(
        Stream.concat(Stream.of("rules", "draft"), Stream.of(options)).toArray(String[]::new));
  }

  @Test
  void aFileAndItsChangeNamedOnTheCommandLineSayTheSame() throws IOException {
    Path kept = folder.resolve("kept.yaml");
    Run named =
        draft(
            "--threshold", "3A090.b.2:3.2=3.0", "--from", "2026-11-24", "--write", kept.toString());
    Run file = draft(EXAMPLE);
    assertThat(named.code()).isZero();
    assertThat(named.out().lines().skip(1))
        .containsExactlyElementsOf(file.out().lines().skip(1).toList());
    assertThat(Files.readString(kept))
        .startsWith("# A draft, not law.\ndraft: \"3A090.b.2: 3.2=3.0\"\nfrom: 2026-11-24\n");
    assertThat(draft(kept.toString()).out()).isEqualTo(named.out());
  }

  @Test
  void theReportSaysThatItIsNotLawAndNamesTheChipsThatFlip() {
    Run run = draft(EXAMPLE);
    assertThat(run.out()).contains("The draft is not law.", "nvidia-l20", "3A090.b.2");
  }

  @Test
  void everyProblemIsToldWithAWayOut() {
    Run run =
        draft(
            "--change",
            "3A090.a.1=item.tpp >= 4800",
            "--repeal",
            "nowhere",
            "--from",
            "2026-11-24");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("numbers need a decimal point", "there is no provision \"nowhere\"", "Maybe");
    assertThat(draft().err()).contains("There is no draft.\nMaybe name a file");
    assertThat(draft("--repeal", "affiliates-50").err()).contains("The draft has no first day");
    assertThat(draft("--threshold", "3A090.b.2:9=3", "--from", "2026-11-24").err())
        .contains("The number 9 does not stand in the condition of 3A090.b.2.\nMaybe look at");
    assertThat(draft("--threshold", "3A090.b.2", "--from", "2026-11-24").err())
        .contains("cannot be read.\nMaybe write it as ID:OLD=NEW");
    assertThat(draft(EXAMPLE, "--as-of", "2026-11-23").err())
        .contains("The draft stands from 2026-11-24 on");
  }
}
