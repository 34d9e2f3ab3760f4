package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.capability.measured.Row;
import dev.palier.capability.measured.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `palier kernels` as a user runs it.
class KernelsCommandTest {

  @TempDir private Path folder;

  @Test
  void aBatchKeepsItsColumnsAndGainsTimes() throws IOException {
    Path shapes =
        file("shapes.csv", "dtype,m,n,k,h100_ms\nbf16,4096,4096,4096,0.2\nfp8,1,64,64,\n");
    Path times = folder.resolve("times.csv");
    Run run = batch("h20-3e", shapes, times);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(Table.columns(times))
        .startsWith("dtype", "m", "n", "k", "h100_ms", "ms", "status", "provenance");
    List<Row> rows = Table.read(times);
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().text("h100_ms")).isEqualTo("0.2");
    assertThat(rows.getFirst().text("status")).isEqualTo("ok");
    assertThat(rows.getFirst().text("provenance")).isEqualTo("extrapolated");
    // 137 GFLOP at 148 TFLOP/s take 0.929 ms at best, and more than half of the peak is reached
    assertThat(rows.getFirst().need("ms")).isBetween(0.929, 1.85);
  }

  @Test
  void aFormatThatTheChipLacksHasNoNumber() throws IOException {
    Path shapes = file("shapes.csv", "dtype,m,n,k\nbf16,8,64,64\nfp8,8,64,64\nnvfp4,8,64,64\n");
    Path times = folder.resolve("times.csv");
    assertThat(batch("a100_sxm", shapes, times).code()).isZero();
    List<Row> rows = Table.read(times);
    assertThat(rows.get(1).text("ms")).isEmpty();
    assertThat(rows.get(1).text("status"))
        .isEqualTo("unsupported: NVIDIA A100 SXM4 80GB has no rate for fp8");
    assertThat(rows.get(2).text("status")).startsWith("unsupported");
  }

  @Test
  void everyBadLineIsToldAndNothingIsWritten() throws IOException {
    Path shapes =
        file("bad.csv", "dtype,m,n,k\nfp9,1,2,3\nbf16,8,8,8\nbf16,0,2,3\nbf16,1,x,3\nbf16,1,2,\n");
    Path times = folder.resolve("times.csv");
    Run run = batch("nvidia-h200-sxm", shapes, times);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("bad.csv:2, dtype: \"fp9\" is no number format")
        .contains("bad.csv:4, m: 0.0 is not above zero")
        .contains("bad.csv:5, n: \"x\" is not a number")
        .contains("bad.csv:6, k: the column is empty")
        .contains("\nMaybe ");
    assertThat(times).doesNotExist();
  }

  @Test
  void missingColumnsAreNamed() throws IOException {
    Run run = batch("h200", file("bad.csv", "m,n\n1,2\n"), folder.resolve("times.csv"));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("the columns dtype, k").contains("Maybe start it with dtype");
  }

  @Test
  void oneProductIsExplained() {
    Run run = Run.of(product("h200", "bf16", "--explain"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("calibrated").contains("in tiles of").contains("TFLOP/s");
  }

  @Test
  void jsonAddsUp() {
    JsonNode json = JsonMapper.shared().readTree(Run.of(product("b300", "fp8", "--json")).out());
    double compute = json.at("/parts/computeMs").asDouble();
    double memory = json.at("/parts/memoryMs").asDouble();
    double joined = Math.pow(Math.pow(compute, 4) + Math.pow(memory, 4), 0.25);
    assertThat(json.at("/ms").asDouble())
        .isCloseTo(joined + json.at("/parts/fixedMs").asDouble(), within(1e-12));
    assertThat(json.at("/provenance/kind").asString()).isEqualTo("held-out");
  }

  @Test
  void aDrawnChipIsTimedOrItsProblemsAreTold() throws IOException {
    String chip =
        "id: drawn\nname: Drawn\nmemory: HBM3\nbf16: 148\ncompute-units: 78\nmemory-bandwidth-gbps: 4000\n";
    Path good = file("good.yaml", chip + "memory-capacity-gb: 96\n");
    assertThat(drawn(good).out()).contains("on Drawn");
    Run bad = drawn(file("bad.yaml", chip + "memmory: 96\n"));
    assertThat(bad.code()).isEqualTo(ExitCode.USAGE);
    assertThat(bad.err()).contains("memory-capacity-gb").contains("memmory");
  }

  @Test
  void aChipWithoutUnitsSaysWhatIsMissing() {
    Run run = Run.of(product("nvidia-l2", "bf16"));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no compute-units").contains("--chip-file");
  }

  private static Run drawn(Path chip) {
    return Run.of(
        "kernels",
        "--chip-file",
        chip.toString(),
        "--dtype",
        "bf16",
        "-m",
        "1",
        "-n",
        "64",
        "-k",
        "64");
  }

  private static String[] product(String chip, String format, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "kernels", "--chip", chip, "--dtype", format, "-m", "512", "-n", "4096", "-k",
                "7168"));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private static Run batch(String chip, Path shapes, Path times) {
    return Run.of(
        "kernels", "--chip", chip, "--batch", shapes.toString(), "--out", times.toString());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
