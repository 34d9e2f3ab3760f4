package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `palier derate` as a user runs it.
class DerateCommandTest {

  private static final String[] H20 = {
    "derate",
    "--parent",
    "nvidia-h100-sxm",
    "--to",
    "CN",
    "--as-of",
    "2023-11-17",
    "--workload",
    "llama-70b-decode"
  };

  private static Run derate(String... more) {
    String[] all = java.util.Arrays.copyOf(H20, H20.length + more.length);
    System.arraycopy(more, 0, all, H20.length, more.length);
    return Run.of(all);
  }

  @Test
  void givesTheBestDesignWithItsProof() {
    Run run = derate("--json");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    JsonNode json = JsonMapper.shared().readTree(run.out());
    JsonNode design = json.get("design");
    assertThat(design.get("tpp").asDouble()).isBetween(2300.0, 2400.0);
    assertThat(design.get("performanceDensity").asDouble()).isBetween(2.8, 3.2);
    assertThat(design.get("smEnabled").asInt()).isBetween(8, 132);
    assertThat(design.get("tensorRate").asDouble()).isBetween(0.1, 1.0);
    assertThat(design.get("links").asInt()).isEqualTo(18);
    assertThat(design.get("memory").get("gigabytes").asDouble()).isEqualTo(96);
    assertThat(design.get("throughput").asDouble())
        .isLessThan(design.get("parentThroughput").asDouble());
    assertThat(json.get("answer").get("outcome").asString()).isEqualTo("NO_REQUIREMENT_FOUND");
    assertThat(json.get("certificate").get("gap").asDouble()).isZero();
    assertThat(json.get("certificate").get("bound").asDouble())
        .isEqualTo(design.get("throughput").asDouble());
    assertThat(json.get("parent").get("tpp").asDouble()).isEqualTo(15832);
  }

  @Test
  void keepsWhatIsToBeKept() {
    JsonNode design =
        JsonMapper.shared().readTree(derate("--keep", "memory,rate", "--json").out()).get("design");
    assertThat(design.get("memory").get("gigabytes").asDouble()).isEqualTo(80);
    assertThat(design.get("tensorRates").get("eight-bit").asDouble()).isEqualTo(1);
  }

  @Test
  void aWiderBoundLetsMoreThrough() {
    JsonNode narrow = JsonMapper.shared().readTree(at("2026-02-01", "no-requirement"));
    JsonNode wide = JsonMapper.shared().readTree(at("2026-02-01", "case-by-case"));
    assertThat(wide.get("design").get("throughput").asDouble())
        .isGreaterThan(narrow.get("design").get("throughput").asDouble());
    assertThat(wide.get("answer").get("reviewPolicy").asString()).isEqualTo("CASE_BY_CASE");
  }

  private static String at(String day, String within) {
    return Run.of(
            "derate",
            "--parent",
            "nvidia-h100-sxm",
            "--to",
            "CN",
            "--as-of",
            day,
            "--workload",
            "llama-70b-prefill",
            "--within",
            within,
            "--json")
        .out();
  }

  @Test
  void answersTheInverseQuestions() {
    JsonNode json =
        JsonMapper.shared()
            .readTree(derate("--pareto", "--share", "0.5", "--leverage", "--json").out());
    assertThat(json.get("pareto").get("designs").size()).isPositive();
    double half = json.get("isoPerformance").get("design").get("tpp").asDouble();
    assertThat(half).isPositive().isLessThan(15832);
    // The threshold of 2400 TPP is what holds this design back.
    JsonNode first = json.get("leverage").get(0);
    assertThat(first.get("figure").asString()).isEqualTo("item.tpp");
    assertThat(first.get("threshold").asDouble()).isEqualTo(2400);
    assertThat(first.get("tenPercentHigher").asDouble())
        .isGreaterThan(json.get("design").get("throughput").asDouble());
  }

  @Test
  void saysItInEveryLanguage() {
    assertThat(derate().out())
        .contains("Best cut of NVIDIA H100 SXM5 80GB")
        .contains("gap 0.0 %")
        .contains("is not cleared")
        .contains("Not legal advice");
    assertThat(derate("--lang", "fr").out()).contains("Meilleure réduction");
    assertThat(derate("--lang", "zh").out()).contains("最佳削减");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThat(Run.of("derate").err()).contains("The question is not complete").contains("Maybe");
    assertThat(derate("--keep", "fan").err())
        .contains("\"fan\" is nothing that can be kept")
        .contains("Maybe take some of sm, rate, clock, memory, links.");
    assertThat(derate("--within", "denial").err()).contains("\"denial\" is no bound");
    assertThat(derate("--share", "80").err()).contains("--share 80.0 is no share");
    assertThat(derate("--objective", "beauty").err()).contains("\"beauty\" is no objective");
    assertThat(derate("--market", "toys").err()).contains("\"toys\" is no market");
    Run chip =
        Run.of(
            "derate",
            "--parent",
            "nvidia-t4",
            "--to",
            "CN",
            "--as-of",
            "2023-11-17",
            "--workload",
            "llama-70b-decode");
    assertThat(chip.code()).isEqualTo(2);
    assertThat(chip.err()).contains("How \"nvidia-t4\" can be cut is not known");
    Run work =
        Run.of(
            "derate",
            "--parent",
            "nvidia-h100-sxm",
            "--to",
            "CN",
            "--as-of",
            "2023-11-17",
            "--workload",
            "chess");
    assertThat(work.err()).contains("No workload \"chess\"").contains("llama-70b-decode");
  }
}
