package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.capability.measured.Row;
import dev.palier.capability.measured.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `palier capability` as a user runs it.
class CapabilityCommandTest {

  private static final String HEAD =
      "row,silicon_data_source,backend,backend_version,model_path,system,precision,mode,isl,osl,gemm_quant_mode,moe_quant_mode,batch_size,tp_size,pp_size,attention_dp_size,moe_tp_size,moe_ep_size\n";

  @TempDir private Path folder;

  @Test
  void theBestChipComesFirstAndTheImpossibleLast() {
    Run run =
        Run.of(
            "capability",
            "--chip",
            "l2,nvidia-a100-sxm,b200_sxm,h100_sxm",
            "--model",
            "deepseek-r1",
            "--json");
    assertThat(run.code()).isZero();
    JsonNode answers = JsonMapper.shared().readTree(run.out()).get("answers");
    assertThat(answers.get(0).get("chip").asString()).isEqualTo("nvidia-b200-sxm");
    assertThat(answers.get(0).get("provenance").get("kind").asString()).isEqualTo("calibrated");
    assertThat(answers.get(0).get("best").get("tokensPerSecondPerChipBand")).hasSize(2);
    assertThat(answers.findValuesAsString("status"))
        .containsExactly("ok", "figures", "memory", "memory");
  }

  @Test
  void aFormatThatTheChipLacksIsTheLimit() {
    Run run =
        Run.of(
            "capability",
            "--chip",
            "nvidia-a100-sxm",
            "--model",
            "llama-3-1-70b",
            "--precision",
            "fp8");
    assertThat(run.out()).contains("format: NVIDIA A100 SXM4 80GB does not compute in fp8");
  }

  @Test
  void aTargetThatNoPlanKeepsSaysWhatIsNearest() {
    Run run =
        Run.of("capability", "--chip", "nvidia-h20", "--model", "llama-3-1-70b", "--tpot", "1");
    assertThat(run.out()).contains("target: no plan keeps the target; the shortest TTFT is");
  }

  @Test
  void aPrefillAloneHasNoTimeBetweenTokens() {
    Run run =
        Run.of(
            "capability",
            "--chip",
            "nvidia-h100-sxm",
            "--model",
            "llama-3-1-8b",
            "--phase",
            "prefill",
            "--json");
    JsonNode best = JsonMapper.shared().readTree(run.out()).get("answers").get(0).get("best");
    assertThat(best.get("tpotMs").isNull()).isTrue();
    assertThat(best.get("tokensPerSecondPerChip").asDouble()).isPositive();
  }

  @Test
  void aChipAndAModelOfOnesOwnAreTaken() throws IOException {
    Path chip =
        file(
            "chip.yaml",
            "id: paper\nbf16: 148\nfp8: 296\ncompute-units: 78\nmemory-capacity-gb: 96\nmemory-bandwidth-gbps: 4000\nscale-up-bandwidth-gbps: 900\n");
    Path config =
        file(
            "config.json",
            "{\"hidden_size\": 4096, \"num_hidden_layers\": 32, \"num_attention_heads\": 32, \"num_key_value_heads\": 8, \"vocab_size\": 128256, \"intermediate_size\": 14336, \"max_position_embeddings\": 131072}");
    Run run =
        Run.of(
            "capability",
            "--chip-file",
            chip.toString(),
            "--config",
            config.toString(),
            "--gpus",
            "1",
            "--explain");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("paper", "extrapolated", "a decode step", "gate-up", "assumed: pcie-bandwidth");
  }

  @Test
  void everyProblemOfAChipFileIsTold() throws IOException {
    Path chip = file("chip.yaml", "id: paper\nbf16: fast\nmemory-capacity-gb: 96\nsms: 78\n");
    Run run = Run.of("capability", "--chip-file", chip.toString(), "--model", "llama-3-1-8b");
    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(run.err())
        .contains("bf16", "compute-units", "memory-bandwidth-gbps", "sms", "Maybe")
        .doesNotContain("Exception");
  }

  @Test
  void aTableOfRunsIsPredictedLineByLine() throws IOException {
    Path runs =
        file(
            "runs.csv",
            HEAD
                + "7,silicon_concurrency=32,trtllm,,moonshotai/Kimi-K2-Instruct,b300_sxm,fp4,agg,1024,1024,nvfp4,nvfp4,32,8,1,1,1,8\n"
                + "8,silicon_concurrency=32,vllm,,openai/gpt-oss-120b,h100_sxm,fp4,agg,1024,1024,,,32,2,1,1,1,2\n"
                + "9,,sglang,,no/such-model,h100_sxm,fp8,agg,1024,1024,fp8,fp8,32,8,1,1,1,1\n"
                + "10,,vllm,,meta-llama/Llama-3.1-70B,a100_sxm,fp8,agg,1024,1024,fp8,fp8,32,8,1,1,1,1\n"
                + "11,,nobody,,meta-llama/Llama-3.1-70B,h100_sxm,fp8,agg,many,1024,fp8,fp8,32,8,1,1,1,1\n");
    Path out = folder.resolve("out.csv");
    Run run = Run.of("capability", "--batch", runs.toString(), "--out", out.toString());
    assertThat(run.code()).isEqualTo(ExitCode.SOME_REFUSED);
    assertThat(run.err()).contains(":6, ", "Maybe");
    List<Row> rows = Table.read(out);
    assertThat(rows).extracting(r -> r.text("row")).containsExactly("7", "8", "9", "10", "11");
    assertThat(rows.get(0).text("status")).isEqualTo("ok");
    assertThat(rows.get(0).text("provenance")).contains("nvidia-", "model not in the fit");
    assertThat(rows.get(1).need("tpot_ms")).isPositive();
    assertThat(rows.get(2).text("status")).startsWith("unknown: no model");
    assertThat(rows.get(3).text("status")).startsWith("format: ");
    assertThat(rows.get(4).text("status")).startsWith("unreadable: ");
    assertThat(rows.get(4).text("tpot_ms")).isEmpty();
  }

  @Test
  void aPlanThatIsNoneIsTold() {
    Run run =
        Run.of(
            "capability",
            "--chip",
            "nvidia-h100-sxm",
            "--model",
            "llama-3-1-8b",
            "--plan",
            "tp8-xx2");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("tp8-xx2", "Maybe");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
