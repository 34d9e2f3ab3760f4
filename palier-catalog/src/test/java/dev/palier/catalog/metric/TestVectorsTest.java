package dev.palier.catalog.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Market;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// The measures of every device of a table of test vectors that is kept outside the repository:
/// skipped where it is absent.
class TestVectorsTest {

  private static final Catalog CATALOG = Catalog.packaged();

  /// Each device of the table, as the catalogue names it.
  private static final Map<String, String> IDS =
      Map.ofEntries(
          Map.entry("NVIDIA V100 SXM2", "nvidia-v100-sxm2"),
          Map.entry("NVIDIA T4", "nvidia-t4"),
          Map.entry("NVIDIA A100 SXM 80GB", "nvidia-a100-sxm"),
          Map.entry("NVIDIA A800 SXM 80GB", "nvidia-a800-sxm"),
          Map.entry("NVIDIA A30", "nvidia-a30"),
          Map.entry("NVIDIA A10", "nvidia-a10"),
          Map.entry("NVIDIA A40", "nvidia-a40"),
          Map.entry("NVIDIA H100 SXM", "nvidia-h100-sxm"),
          Map.entry("NVIDIA H100 PCIe", "nvidia-h100-pcie"),
          Map.entry("NVIDIA H100 NVL", "nvidia-h100-nvl"),
          Map.entry("NVIDIA H800 SXM", "nvidia-h800-sxm"),
          Map.entry("NVIDIA H800 PCIe", "nvidia-h800-pcie"),
          Map.entry("NVIDIA H200 SXM", "nvidia-h200-sxm"),
          Map.entry("NVIDIA H200 NVL", "nvidia-h200-nvl"),
          Map.entry("NVIDIA H20 96GB", "nvidia-h20"),
          Map.entry("NVIDIA H20-3e 141GB", "nvidia-h20-3e"),
          Map.entry("NVIDIA L4", "nvidia-l4"),
          Map.entry("NVIDIA L2", "nvidia-l2"),
          Map.entry("NVIDIA L20", "nvidia-l20"),
          Map.entry("NVIDIA L40", "nvidia-l40"),
          Map.entry("NVIDIA L40S", "nvidia-l40s"),
          Map.entry("NVIDIA RTX 6000 Ada", "nvidia-rtx-6000-ada"),
          Map.entry("NVIDIA RTX 4090", "nvidia-rtx-4090"),
          Map.entry("NVIDIA RTX 4090 D", "nvidia-rtx-4090-d"),
          Map.entry("NVIDIA RTX 5090", "nvidia-rtx-5090"),
          Map.entry("NVIDIA RTX 5090 D", "nvidia-rtx-5090-d"),
          Map.entry("NVIDIA B100", "nvidia-b100"),
          Map.entry("NVIDIA B200", "nvidia-b200-sxm"),
          Map.entry("NVIDIA B300", "nvidia-b300-sxm"),
          Map.entry("NVIDIA B30A (unreleased, est.)", "nvidia-b30a"),
          Map.entry("NVIDIA GB200 (per GPU IC)", "nvidia-gb200"),
          Map.entry("NVIDIA Rubin (est.)", "nvidia-rubin-r200"),
          Map.entry("AMD MI210", "amd-mi210"),
          Map.entry("AMD MI250", "amd-mi250"),
          Map.entry("AMD MI250X", "amd-mi250x"),
          Map.entry("AMD MI300A", "amd-mi300a"),
          Map.entry("AMD MI300X", "amd-mi300x"),
          Map.entry("AMD MI325X", "amd-mi325x"),
          Map.entry("AMD MI308X (area 1017)", "amd-mi308x"),
          Map.entry("AMD MI308X (area ~2400)", "amd-mi308x"),
          Map.entry("AMD MI350X", "amd-mi350x"),
          Map.entry("AMD MI355X", "amd-mi355x"),
          Map.entry("Intel Gaudi 2", "intel-gaudi-2"),
          Map.entry("Intel Gaudi 3", "intel-gaudi-3"),
          Map.entry("Huawei Ascend 910 (320)", "huawei-ascend-910"),
          Map.entry("Huawei Ascend 910B1", "huawei-ascend-910b1"),
          Map.entry("Huawei Ascend 910B2", "huawei-ascend-910b2"),
          Map.entry("Huawei Ascend 910B3", "huawei-ascend-910b3"),
          Map.entry("Huawei Ascend 910B4", "huawei-ascend-910b4"),
          Map.entry("Huawei Ascend 910C", "huawei-ascend-910c"),
          Map.entry("Biren BR100", "biren-br100"),
          Map.entry("Cambricon MLU290-M5", "cambricon-mlu290-m5"),
          Map.entry("Google TPU v5e", "google-tpu-v5e"),
          Map.entry("Google TPU v5p", "google-tpu-v5p"),
          Map.entry("Google TPU v6e", "google-tpu-v6e"),
          Map.entry("Amazon Trainium2", "amazon-trainium2"));

  /// Where the table is known to be off, with the value that the catalogue holds instead.
  private static final Map<String, String> DEPARTURES =
      Map.of(
          // The table multiplies a rounded 756 TFLOPS; the maker's own files say 756.5 and 1513.
          "NVIDIA H100 PCIe TPP", "12104",
          // The table counts the links of the MI300X, seven of 128; the MI350 series has 153.6, as
          // the table itself counts for the MI355X.
          "AMD MI350X I/O", "1203.2");

  @Test
  void every_device_of_the_table_has_the_measures_of_the_table() throws IOException {
    Path table = folder().resolve("regulation/regulation_testvectors.csv");
    assumeTrue(
        Files.exists(table),
        "skipped: the table of test vectors is not at " + table + "; set PALIER_SHARED_DATA");
    SoftAssertions softly = new SoftAssertions();
    int rows = 0;
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(table)) {
      for (NamedCsvRecord row : csv) {
        rows++;
        check(row, softly);
      }
    }
    assertThat(rows).isEqualTo(56);
    softly.assertAll();
  }

  private static void check(NamedCsvRecord row, SoftAssertions softly) {
    String name = row.getField("model");
    assertThat(IDS).containsKey(name);
    Chip chip = CATALOG.getChip(IDS.get(name));
    near(softly, name + " TPP", row.getField("tpp"), values(ProcessingPerformance.of(chip)), 0.05);
    near(
        softly,
        name + " PD",
        row.getField("pd"),
        PerformanceDensity.list(chip).stream().map(Derived::value).toList(),
        0.1);
    near(
        softly,
        name + " I/O",
        row.getField("io_bidir_gbps"),
        values(InputOutputRate.of(chip)),
        0.3);
    near(softly, name + " DRAM", row.getField("dram_gbps"), values(DramBandwidth.of(chip)), 0.15);
    softly
        .assertThat(chip.market() == Market.DATA_CENTRE)
        .as(name + " market")
        .isEqualTo(row.getField("dc_marketed").equals("1"));
  }

  /// One of the values is within a percentage of the expected one; none is there where nothing is
  /// expected.
  private static void near(
      SoftAssertions softly,
      String what,
      String expected,
      List<BigDecimal> values,
      double percent) {
    if (expected.isEmpty()) {
      softly.assertThat(values).as(what).isEmpty();
      return;
    }
    BigDecimal wanted = new BigDecimal(DEPARTURES.getOrDefault(what, expected));
    softly
        .assertThat(values)
        .as(what + " " + expected)
        .anySatisfy(
            value -> assertThat(value).isCloseTo(wanted, Percentage.withPercentage(percent)));
  }

  private static List<BigDecimal> values(Optional<Derived> derived) {
    return derived.map(Derived::value).stream().toList();
  }

  private static Path folder() {
    String named = System.getenv("PALIER_SHARED_DATA");
    return named != null
        ? Path.of(named)
        : Path.of(System.getProperty("palier.root", "."), "..", "shared", "data");
  }
}
