package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `palier rules prove` as a user runs it.
class RulesProveCommandTest {

  @Test
  void showsThePairThatTheRuleOf2022LetsGo() {
    Run run = Run.of("rules", "prove", "--as-of", "2022-10-21");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "✓ exclusive/3A090-2022/3A991.p: Nothing falls under 3A090-2022 and 3A991.p at once.")
        .contains("≠ monotone/compute-with-less-io")
        .contains("both: destination China")
        .contains("the one: TPP 4992; I/O bandwidth 664 GB/s")
        .contains("the other: TPP 9600; I/O bandwidth 464 GB/s")
        .contains("A800 and H800");
  }

  @Test
  void saysItInEveryLanguage() {
    assertThat(Run.of("rules", "prove", "--as-of", "2022-10-21", "--lang", "fr").out())
        .contains("Rien ne relève à la fois de 3A090-2022 et de 3A991.p.")
        .contains("destination Chine");
    assertThat(Run.of("rules", "prove", "--as-of", "2022-10-21", "--lang", "zh").out())
        .contains("没有任何物项同时属于 3A090-2022 和 3A991.p。")
        .contains("目的地 中国");
  }

  @Test
  void failsForADraftThatBreaksSomething(@TempDir Path folder) throws IOException {
    Path draft = folder.resolve("draft.yaml");
    Files.writeString(
        draft,
        """
        draft: a gap above 9000
        from: 2027-06-01
        change:
          - {id: 3A090.a.1, when: "item.tpp >= 4800.0 && item.tpp < 9000.0"}
        """);
    Run run = Run.of("rules", "prove", "--draft", draft.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("(the draft is not law)")
        .contains("✗ monotone/item.tpp")
        .contains("Refuted");
  }

  @Test
  void writesJsonWithRawValues() {
    Run run = Run.of("rules", "prove", "--as-of", "2026-09-24", "--json");
    assertThat(run.code()).isZero();
    JsonNode tree = JsonMapper.shared().readTree(run.out());
    assertThat(tree.get("settled").asBoolean()).isTrue();
    for (JsonNode property : tree.get("properties")) {
      if (property.get("property").asString().equals("monotone/marketing")) {
        assertThat(property.get("verdict").asString()).isEqualTo("ACKNOWLEDGED");
        assertThat(property.get("witness").get(0).get("item.data_centre").asBoolean()).isTrue();
        assertThat(property.get("witness").get(1).get("item.data_centre").asBoolean()).isFalse();
        return;
      }
    }
    throw new AssertionError("no word on marketing");
  }

  @Test
  void refusesWhatDoesNotGoTogether() {
    Run run = Run.of("rules", "prove", "--all", "--as-of", "2026-09-24");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Maybe leave out --all");
  }
}
