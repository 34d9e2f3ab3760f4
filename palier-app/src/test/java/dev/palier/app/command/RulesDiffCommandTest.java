package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `palier rules diff` as a user runs it.
class RulesDiffCommandTest {

  private static JsonNode json(String... days) {
    Run run = Run.of("rules", "diff", days[0], days[1], "--json");
    assertThat(run.code()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asString()));
    return texts;
  }

  @Test
  void findsTheSlowerLinkThatTheRuleOf2022LeavesOpenAndThatItsSuccessorCloses() {
    assertThat(wayOfTheLink(json("2022-10-20", "2022-10-21")).get("state").asString())
        .isEqualTo("LEFT_OPEN");
    JsonNode closed = wayOfTheLink(json("2023-11-16", "2023-11-17"));
    assertThat(closed.get("state").asString()).isEqualTo("CLOSED");
    assertThat(closed.get("freeBelow").asDouble()).isEqualTo(600);
    assertThat(texts(closed.get("usedBy"))).contains("nvidia-h800-sxm");
  }

  private static JsonNode wayOfTheLink(JsonNode amendment) {
    for (JsonNode way : amendment.get("waysOut")) {
      if (way.get("chip").asString().equals("nvidia-h100-sxm")
          && way.get("figure").asString().equals("item.io_bandwidth_gbps")) {
        return way;
      }
    }
    throw new AssertionError("no way out of the H100 by its link");
  }

  @Test
  void saysWhatChangesInEveryLanguage() {
    assertThat(Run.of("rules", "diff", "2026-07-09", "2026-07-10").out())
        .contains("D:4: United Arab Emirates leaves")
        .contains("Licence required, case by case → Exception available")
        .contains("Not legal advice");
    assertThat(Run.of("rules", "diff", "2026-07-09", "2026-07-10", "--lang", "fr").out())
        .contains("Émirats arabes unis sort");
    assertThat(Run.of("rules", "diff", "2026-07-09", "2026-07-10", "--lang", "zh").out())
        .contains("阿拉伯联合酋长国 退出");
  }

  @Test
  void saysThatTheDayIsAfterTheLastVerification() {
    assertThat(Run.of("rules", "diff", "2026-11-09", "2026-11-10").out())
        .contains("us-ear was last verified for 2026-09-24");
  }

  @Test
  void refusesDaysInTheWrongOrder() {
    Run run = Run.of("rules", "diff", "2023-11-17", "2023-11-16");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("2023-11-17 is not before 2023-11-16")
        .contains("Maybe name the earlier day first");
  }

  @Test
  void refusesADayThatTheBookDoesNotCoverAndOneThatIsNone() {
    Run early = Run.of("rules", "diff", "1999-01-01", "2022-10-21");
    assertThat(early.code()).isEqualTo(2);
    assertThat(early.err())
        .isEqualTo(
            "DAY1 1999-01-01: the statute book begins on 2022-08-01.\nMaybe name that day or a later one.\n");
    Run none = Run.of("rules", "diff", "2023-13-01", "2024-01-01");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("\"2023-13-01\" is not a day").doesNotContain("java.time");
  }
}
