package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `palier ownership` as a user runs it.
class OwnershipCommandTest {

  private static final String GRAPH =
      Path.of(System.getProperty("palier.root", "..")).resolve("examples/ownership.csv").toString();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "2025-09-28,no text of the Affiliates Rule",
    "2025-09-29,enforced",
    "2025-11-10,stayed",
    "2026-11-09,stayed",
    "2026-11-10,unconfirmed"
  })
  void theStatuteBookSaysHowTheRuleStands(String day, String standing) {
    Run run = Run.of("ownership", GRAPH, "--as-of", day, "--party", "Acme HK");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("own 55 % in aggregate").contains(standing);
  }

  @Test
  void allVerdictsAreToldInEveryLanguage() {
    String english = Run.of("ownership", GRAPH, "--as-of", "2025-10-15").out();
    assertThat(english)
        .contains("Listed: 2", "Red Flag 29: listed parties may own 50 percent or more: 1")
        .contains("Delta Labs: listed parties own 100 % in aggregate; not a foreign entity")
        .contains("us-el/listed-one: no list in use holds it", "Not legal advice");
    for (String language : new String[] {"fr", "zh"}) {
      assertThat(Run.of("ownership", GRAPH, "--as-of", "2025-10-15", "--lang", language).out())
          .contains("Beacon SG", "50 %")
          .doesNotContain("listed parties");
    }
  }

  @Test
  void theJsonGivesTheFactAndTheQuestions() {
    JsonNode json =
        JsonMapper.shared()
            .readTree(
                Run.of(
                        "ownership",
                        GRAPH,
                        "--as-of",
                        "2025-10-15",
                        "--party",
                        "beacon sg",
                        "--json")
                    .out());
    assertThat(json.at("/rule/fact").asString()).isEqualTo("end_user.owned_by_listed");
    JsonNode party = json.at("/parties/0");
    assertThat(party.at("/verdict").asString()).isEqualTo("RED_FLAG_29");
    assertThat(party.at("/ownedByListed").isNull()).isTrue();
    assertThat(party.at("/questions/0/kind").asString()).isEqualTo("percentage");
  }

  @Test
  void mistakesAreToldWithAWayOut() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.csv"), "owner,owned,percent\nx,a,700\n");
    Run run = Run.of("ownership", broken.toString(), "--as-of", "2025-10-15");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("broken.csv:2 percent", "Maybe");
    assertThat(Run.of("ownership", GRAPH, "--as-of", "2025-10-15", "--party", "nobody").err())
        .contains("No party \"nobody\"", "Maybe");
    assertThat(Run.of("ownership", "nowhere.csv", "--as-of", "2025-10-15").code())
        .isEqualTo(ExitCode.USAGE);
  }
}
