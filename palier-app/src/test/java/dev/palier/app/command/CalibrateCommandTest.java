package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `palier calibrate` as a user runs it, on tables of a few rows.
class CalibrateCommandTest {

  private static final String ATTENTION =
      "system,engine,kernel_source,batch_size,isl,num_heads,num_key_value_heads,head_dim,window_size,beam_width,attn_dtype,kv_cache_dtype,step,latency\n";

  @TempDir private Path folder;

  @Test
  void missingTablesAreNamed() {
    Run run = Run.of("calibrate", "--benchmarks", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no kernels/gemm.csv").contains("--benchmarks");
  }

  @Test
  void anUnknownSetIsRefused() {
    Run run = Run.of("calibrate", "--set", "weather");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no set \"weather\"").contains("kernels");
  }

  @Test
  void theScreenTellsWhatCannotBe() throws IOException {
    tables("l40s,trtllm/1,torch_flow,bfloat16,8192,8192,8192,40\n");
    Run run = Run.of("calibrate", "--screen", "--benchmarks", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("gemm_crosschip.csv: 1 of 2 rows")
        .contains("impossible: faster than 0.95 × its roofline");
    JsonNode json =
        JsonMapper.shared()
            .readTree(
                Run.of("calibrate", "--screen", "--json", "--benchmarks", folder.toString()).out());
    assertThat(json).hasSize(1);
    assertThat(json.at("/0/system").asString()).isEqualTo("b200_sxm");
    assertThat(json.at("/0/leastMs").asDouble()).isGreaterThan(json.at("/0/ms").asDouble());
  }

  @Test
  void tooFewRowsGiveNoCoefficientsAndCheckSaysSo() throws IOException {
    tables("l40s,trtllm/1,torch_flow,bfloat16,1,2,3,4\n");
    Path out = folder.resolve("kernels.yaml");
    Run run =
        Run.of("calibrate", "--check", "--benchmarks", folder.toString(), "--out", out.toString());
    assertThat(run.code()).isEqualTo(ExitCode.UNSETTLED);
    assertThat(run.out()).contains("is not what the fit gives").contains("nothing fitted");
    assertThat(Files.readString(out)).contains("Apache-2.0").contains("coefficients:");
  }

  private void tables(String product) throws IOException {
    Files.createDirectories(folder.resolve("kernels"));
    write(
        "gemm_crosschip.csv",
        "dtype,m,n,k,h100_ms,h200_ms,b200_ms,a100_ms\nbf16,8192,8192,8192,,,0.1,5\n");
    write("kernels/gemm.csv", "system,engine,kernel_source,gemm_dtype,m,n,k,latency\n" + product);
    write("kernels/context_attention.csv", ATTENTION);
    write("kernels/generation_attention.csv", ATTENTION);
    write("kernels/context_mla.csv", ATTENTION);
    write("kernels/generation_mla.csv", ATTENTION);
    write("kernels/moe.csv", "system,engine,kernel_source,moe_dtype,latency\n");
    write("kernels/nccl.csv", "system,engine,kernel_source,nccl_dtype,latency\n");
    write("kernels/custom_allreduce.csv", "system,engine,kernel_source,latency\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
