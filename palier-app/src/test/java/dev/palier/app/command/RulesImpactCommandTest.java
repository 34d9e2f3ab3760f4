package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesImpactCommandTest {

  private static final String PORTFOLIO =
      Path.of(System.getProperty("palier.root", "..")).resolve("examples/portfolio.csv").toString();

  @TempDir Path folder;

  private static Run impact(String... options) {
    return Run.of(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("rules", "impact"), java.util.stream.Stream.of(options))
            .toArray(String[]::new));
  }

  private static JsonNode json(String... options) {
    String[] all = java.util.Arrays.copyOf(options, options.length + 1);
    all[options.length] = "--json";
    return JsonMapper.shared().readTree(impact(all).out());
  }

  @Test
  void theTotalsAddUpToTheFile() throws IOException {
    JsonNode json = json(PORTFOLIO, "--from", "2026-07-09", "--to", "2026-07-10");
    long orders =
        Files.readAllLines(Path.of(PORTFOLIO)).stream().filter(l -> l.startsWith("P")).count();
    assertThat(sum(json.path("changes"), "lines")).isEqualTo(orders);
    assertThat(sum(json.path("transitions"), "lines")).isEqualTo(orders);
    assertThat(value(json.path("changes"))).isEqualByComparingTo(value(json.path("transitions")));
    long listed = json.path("orders").size();
    long unchanged =
        json.path("changes")
            .valueStream()
            .filter(c -> c.path("change").asString("").equals("NONE"))
            .mapToLong(c -> c.path("lines").asLong())
            .sum();
    assertThat(listed + unchanged).isEqualTo(orders);
  }

  private static long sum(JsonNode rows, String field) {
    return rows.valueStream().mapToLong(row -> row.path(field).asLong()).sum();
  }

  private static BigDecimal value(JsonNode rows) {
    return rows.valueStream()
        .map(row -> row.path("value").path("USD").asDecimal(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void theEndOfTheStayIsToldAsUnconfirmed() {
    Run run = impact(PORTFOLIO, "--from", "2026-11-09", "--to", "2026-11-10");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Before: the rules as of 2026-11-09. After: the rules as of 2026-11-10.\n")
        .contains(
            "  No requirement found → Needs information: truce of 2026-09-24 put into law\n"
                + "  ? affiliates-50 (requirement) may now apply: stayed before, unconfirmed after")
        .contains("its own date was not used", "Not legal advice.");
  }

  @Test
  void aLineThatCannotBeReadIsToldAndTheOthersAreCompared() throws IOException {
    Path file = folder.resolve("orders.csv");
    Files.writeString(
        file,
        """
        order_id,item,destination,exporter,quantity,unit_value,currency,colour
        A,nvidia-h20,CN,NVIDIA,10,12000,USD,red
        B,nothing,CN,NVIDIA,10,"12,000",,red
        """);
    Run run = impact(file.toString(), "--from", "2025-04-08", "--to", "2025-04-09");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("A  nvidia-h20 × 10 → CN, USD 120,000", "Order B (line 3)", "nothing");
    assertThat(run.err())
        .contains("the column \"colour\" is not known")
        .endsWith(
            "1 order could not be read; the others were compared.\nMaybe correct the fields named above.\n");
  }

  @Test
  void aTableHoldsTheOrdersThatChange() throws IOException {
    Path table = folder.resolve("changed.csv");
    Run run =
        impact(PORTFOLIO, "--from", "2025-11-09", "--to", "2025-11-10", "--csv", table.toString());
    assertThat(run.code()).isZero();
    List<String> lines = Files.readAllLines(table);
    assertThat(lines.getFirst()).startsWith("line,order_id,item,destination,quantity,value");
    assertThat(lines)
        .anyMatch(line ->
            line.startsWith(
                "3,P01,nvidia-l20,CN,400,1720000,USD,OUTCOME,2025-11-09,LICENCE_REQUIRED,PRESUMPTION_OF_DENIAL,2025-11-10,NO_REQUIREMENT_FOUND,,"));
  }

  @Test
  void aDraftSaysThatItIsNotLaw() throws IOException {
    Path draft = folder.resolve("draft.yaml");
    Files.writeString(
        draft,
        """
        draft: Repeal of the Affiliates Rule
        from: 2025-10-01
        repeal: [affiliates-50]
        """);
    Run run = impact(PORTFOLIO, "--draft", draft.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "After: the rules as of 2025-10-01 with the draft “Repeal of the Affiliates Rule” (draft, not law).",
            "− affiliates-50 (requirement) no longer applies: the draft repeals it",
            "Draft, not law: the answers after it say what the rules would be.");
    assertThat(json(PORTFOLIO, "--draft", draft.toString()).path("after").path("law").asBoolean())
        .isFalse();
  }

  @Test
  void aUseThatMakesNoSenseIsToldWithAWayOut() throws IOException {
    assertThat(impact(PORTFOLIO).err())
        .contains("There is nothing to compare.\nMaybe give two days");
    assertThat(impact(PORTFOLIO, "--from", "2026-01-02", "--to", "2026-01-01").err())
        .contains("--from 2026-01-02 is not before --to 2026-01-01.\nMaybe exchange the two days.");
    assertThat(impact(PORTFOLIO, "--draft", "nowhere.yaml").err())
        .contains("nowhere.yaml: there is no such file.\nMaybe check the path");
    Path draft = folder.resolve("draft.yaml");
    Files.writeString(draft, "draft: X\nfrom: 2025-10-01\nrepeal: [affiliates-50]\n");
    Run early = impact(PORTFOLIO, "--draft", draft.toString(), "--as-of", "2025-09-30");
    assertThat(early.code()).isEqualTo(2);
    assertThat(early.err())
        .contains("The draft stands from 2025-10-01 on, and is tried on 2025-09-30");
    Files.writeString(draft, "draft: X\nfrom: 2025-10-01\nrepeal: [no-such-rule]\n");
    Run broken = impact(PORTFOLIO, "--draft", draft.toString());
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("there is no provision \"no-such-rule\"");
  }

  @Test
  void theThreeLanguagesSayTheSame() {
    for (String language : List.of("fr", "zh")) {
      Run run = impact(PORTFOLIO, "--from", "2025-11-09", "--to", "2025-11-10", "--lang", language);
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("P01", "affiliates-50").doesNotContain("impact.");
    }
  }
}
