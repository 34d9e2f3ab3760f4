package dev.palier.control.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.palier.control.condition.Truth;
import dev.palier.control.fact.FactValue;
import dev.palier.control.fact.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The 56 device rows of the shared test vectors, with the figures of each row put to the shipped
/// rules.
class DeviceVectorsTest {

  @TestFactory
  Stream<DynamicTest> everyRowComesOut() throws IOException {
    Path file = SharedData.folder().resolve("regulation/regulation_testvectors.csv");
    assumeTrue(Files.exists(file), "skipped: the shared test vectors are not at " + file);
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      List<NamedCsvRecord> all = rows.stream().toList();
      assertThat(all).hasSize(56);
      return all.stream()
          .map(row -> DynamicTest.dynamicTest(row.getField("model"), () -> comesOut(row)));
    }
  }

  private static void comesOut(NamedCsvRecord row) {
    Facts.Builder facts = Desk.processor("CN").set("item.tpp", number(row, "tpp"));
    facts.set("item.performance_density", density(row));
    facts
        .set("item.io_bandwidth_gbps", number(row, "io_bidir_gbps"))
        .set("item.dram_bandwidth_gbps", number(row, "dram_gbps"));
    facts
        .set("item.data_centre", Desk.truth(row.getField("dc_marketed").equals("1")))
        .set("exporter.id", Desk.text("nvidia"));
    facts.set("end_user.location", Desk.text("CN")).set("application.certified", Desk.truth(true));

    assertThat(letter(Desk.determine(facts, "2022-10-21").findings().verdict("3A090-2022")))
        .as("2022")
        .isEqualTo(row.getField("rule2022"));
    assertThat(paragraphs(Desk.determine(facts, "2023-11-17")))
        .as("2023")
        .isEqualTo(row.getField("rule2023_para"));
    assertThat(
            letter(
                Desk.determine(facts, "2025-04-09").findings().verdict("letter-2025-thresholds")))
        .as("letter")
        .isEqualTo(row.getField("letter2025_thresholds"));
    Determination in2026 = Desk.determine(facts, "2026-01-15");
    assertThat(
            letter(
                in2026
                    .findings()
                    .verdict("section-232-window-1")
                    .or(in2026.findings().verdict("section-232-window-2"))))
        .as("232")
        .isEqualTo(row.getField("s232"));
    boolean numericLimbs =
        in2026.facts().get(Desk.BOOK.vocabulary().get("item.tpp")) instanceof FactValue.Number tpp
            && tpp.value() < 21_000;
    if (row.getField("case_by_case_2026").equals("N")) {
      assertThat(in2026.findings().verdict("review-2026-case-by-case"))
          .as("case by case")
          .isEqualTo(Truth.NO);
    } else {
      assertThat(numericLimbs).as("the row meets the bound of TPP").isTrue();
    }
  }

  private static FactValue number(NamedCsvRecord row, String column) {
    String text = row.getField(column);
    return text.isEmpty() ? FactValue.NOT_STATED : Desk.number(Double.parseDouble(text));
  }

  /// TPP over area, exactly; the column itself is rounded.
  private static FactValue density(NamedCsvRecord row) {
    String area = row.getField("applicable_die_area_mm2");
    return area.isEmpty()
        ? FactValue.NOT_STATED
        : Desk.number(Double.parseDouble(row.getField("tpp")) / Double.parseDouble(area));
  }

  private static String letter(Truth truth) {
    return switch (truth) {
      case YES -> "Y";
      case NO -> "N";
      case UNKNOWN, NOT_ASKED -> "?";
    };
  }

  private static String paragraphs(Determination determination) {
    List<String> paragraphs =
        determination.classification().paragraphs().stream()
            .map(p -> p.replace("3A090.", ""))
            .toList();
    if (!paragraphs.isEmpty()) {
      return String.join("+", paragraphs);
    }
    if (!determination.classification().possible().isEmpty()) {
      return "?PD";
    }
    return determination.findings().verdict("note-2-to-3A090") == Truth.YES
        ? "none(Note2)"
        : "none";
  }
}
