package dev.palier.control.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.data.DataException;
import dev.palier.data.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a loader says of rule files that are wrong: each problem with file, line and field, all of
/// them at once.
class BrokenRegimesTest {

  private static final Path DATA = Path.of(System.getProperty("palier.root", "..")).resolve("data");

  @TempDir Path folder;

  @BeforeEach
  void copyTheShippedData() throws IOException {
    for (String part : new String[] {"regimes", "geography"}) {
      try (Stream<Path> files = Files.walk(DATA.resolve(part))) {
        files.forEach(file -> copy(file, folder.resolve(DATA.relativize(file))));
      }
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "when: item.tpp >= 4800.0 | when: item.tpp >= 4800 | found no matching overload",
        "when: item.tpp >= 4800.0 | when: item.tpps >= 4800.0 | undeclared reference",
        "when: item.tpp >= 4800.0 | when: applies('nothing') | names the provision \"nothing\", which does not exist",
        "when: item.tpp >= 4800.0 | when: applies('3A090.a') | the provision names itself through",
        "confidence: high | confidence: sure | \"sure\" is not one of high, medium, low",
        "confidence: high | trust: high | unknown field",
        "id: 3A090.a.1 | id: 3A090.a.2 | the id \"3A090.a.2\" stands twice",
        "from: 2023-11-17 | from: 2023-11-32 | \"2023-11-32\" is not a date",
        "until: 2023-11-17 | until: 2022-10-20 | the period ends on 2022-10-20, not after its start 2022-10-21",
        "cite: {cfr: \"15 CFR 774 Supp. 1, 3A090.a.1\", fr: \"88 FR 73458\", doc: \"2023-23055\"} | cite: {} | a period without a citation",
        "then: {paragraph: \"3A090.a.1\"} | then: {paragraph: [} | not YAML",
      })
  void aBrokenFileIsTold(String good, String bad, String expected) throws IOException {
    Path file = folder.resolve("regimes/us-ear/classification.yaml");
    String text = Files.readString(file);
    assertThat(text).contains(good);
    Files.writeString(
        file,
        text.replaceFirst(
            java.util.regex.Pattern.quote(good), java.util.regex.Matcher.quoteReplacement(bad)));
    assertThatThrownBy(() -> StatuteBook.load(DataFolder.at(folder)))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(expected)
        .hasMessageContaining("Maybe");
  }

  @Test
  void everyProblemOfEveryFileIsToldAtOnceWithItsLine() throws IOException {
    Path classification = folder.resolve("regimes/us-ear/classification.yaml");
    Files.writeString(
        classification,
        Files.readString(classification).replaceFirst("confidence: high", "confidence: sure"));
    Path letters = folder.resolve("regimes/us-ear/letters.yaml");
    Files.writeString(
        letters, Files.readString(letters).replaceFirst("basis: letter", "basis: rumour"));
    Path groups = folder.resolve("geography/groups.yaml");
    Files.writeString(
        groups, Files.readString(groups).replaceFirst("members: \\[AR,", "members: [XX,"));
    assertThatThrownBy(() -> StatuteBook.load(DataFolder.at(folder)))
        .isInstanceOfSatisfying(
            DataException.class,
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.file())
                    .containsExactly(
                        "geography/groups.yaml",
                        "regimes/us-ear/classification.yaml",
                        "regimes/us-ear/letters.yaml"))
        .hasMessageContaining(
            "regimes/us-ear/classification.yaml:13 provisions[0].periods[0].confidence: \"sure\" is not one of high, medium, low\n  Maybe take one of these words.");
  }

  @Test
  void overlappingPeriodsAreRefused() throws IOException {
    Path file = folder.resolve("regimes/us-ear/destination.yaml");
    Files.writeString(
        file, Files.readString(file).replaceFirst("until: 2023-01-17", "until: 2023-02-17"));
    assertThatThrownBy(() -> StatuteBook.load(DataFolder.at(folder)))
        .hasMessageContaining(
            "the period from 2023-01-17 overlaps the one before, which runs until 2023-02-17");
  }

  @Test
  void anAnnouncementMustSpeakOfAProvision() throws IOException {
    Path file = folder.resolve("regimes/us-ear/announcements.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst("concerns: \\[letter-2025-h20", "concerns: [letter-2099"));
    assertThatThrownBy(() -> StatuteBook.load(DataFolder.at(folder)))
        .hasMessageContaining("\"letter-2099\", which does not exist");
  }
}
