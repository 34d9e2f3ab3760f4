package dev.palier.control.determination;

import static dev.palier.control.determination.Desk.number;
import static dev.palier.control.determination.Desk.processor;
import static dev.palier.control.determination.Desk.truth;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.condition.Truth;
import dev.palier.control.fact.Facts;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The synthetic boundary vectors of the rule of 2023, of January 2026 and of the tariff: each
/// threshold from both sides.
class ClassificationVectorsTest {

  @ParameterizedTest(name = "TPP {0}, density {1}, data centre {2}: {3}")
  @CsvSource({
    "4800,    0.01,   yes, a.1",
    "4800,    ,       no,  a.1",
    "4799.99, 5.92,   yes, a.2",
    "4799.99, 5.92,   no,  none",
    "1600,    5.92,   yes, a.2",
    "1599.99, 99,     yes, none",
    "2400,    1.6,    yes, b.1",
    "2399.99, 1.6,    yes, none",
    "2399.99, 3.2,    yes, b.2",
    "1600,    3.2,    yes, b.2",
    "1600,    3.1999, yes, none",
    "1600,    5.9199, yes, b.2",
    "4799.99, 1.5999, yes, none",
    "4799.99, 1.6,    yes, b.1",
    "2400,    3.2,    yes, b.1+b.2",
    "2400,    5.92,   yes, a.2",
  })
  void paragraphsOf3A090(double tpp, Double density, String dataCentre, String expected) {
    Facts.Builder facts =
        processor("CN")
            .set("item.tpp", number(tpp))
            .set("item.data_centre", truth(dataCentre.equals("yes")));
    if (density != null) {
      facts.set("item.performance_density", number(density));
    }
    Determination determination = Desk.determine(facts, "2023-11-17");
    List<String> paragraphs =
        expected.equals("none")
            ? List.of()
            : Arrays.stream(expected.split("\\+")).map(p -> "3A090." + p).toList();
    assertThat(determination.classification().paragraphs()).isEqualTo(paragraphs);
    assertThat(determination.classification().possible()).isEmpty();
  }

  @ParameterizedTest(name = "density {0}: 3A090.c {1}, exception HBM {2}")
  @CsvSource({"2.0, NO, NO", "2.01, YES, YES", "3.29, YES, YES", "3.3, YES, NO"})
  void highBandwidthMemory(double density, Truth controlled, Truth exception) {
    Facts.Builder facts =
        Desk.facts().set("item.is_hbm", truth(true)).set("item.hbm_density", number(density));
    facts
        .set("item.is_system", truth(false))
        .set("item.tpp", number(0))
        .set("destination.country", Desk.text("CN"));
    facts.set("ultimate_parent.country", Desk.text("US"));
    Determination determination = Desk.determine(facts, "2025-01-02");
    assertThat(determination.findings().verdict("3A090.c")).isEqualTo(controlled);
    assertThat(determination.findings().verdict("exception-hbm")).isEqualTo(exception);
  }

  @ParameterizedTest(name = "TPP {0}, DRAM {1}: case by case {2}")
  @CsvSource({
    "20999.99, 6499.99, YES",
    "21000,    4800,    NO",
    "15832,    6500,    NO",
    "15832,    4800,    YES",
  })
  void boundsOfJanuary2026(double tpp, double dram, Truth caseByCase) {
    Facts.Builder facts =
        processor("CN").set("item.tpp", number(tpp)).set("item.dram_bandwidth_gbps", number(dram));
    facts
        .set("item.data_centre", truth(true))
        .set("end_user.location", Desk.text("CN"))
        .set("application.certified", truth(true));
    assertThat(Desk.determine(facts, "2026-01-15").findings().verdict("review-2026-case-by-case"))
        .isEqualTo(caseByCase);
    assertThat(Desk.determine(facts, "2026-01-14").findings().verdict("review-2026-case-by-case"))
        .isEqualTo(Truth.NO);
  }

  @ParameterizedTest(name = "TPP {0}, DRAM {1}: window {2}")
  @CsvSource({
    "14000,  4800, 0", "14000.01, 4800, 1", "17499.99, 4800, 1", "17500, 4800, 0",
    "15832,  4500, 0", "15832, 4500.01, 1", "15832, 4999.99, 1", "15832, 5000, 0",
    "20800,  6000, 0", "20800.01, 6000, 2", "21099.99, 6000, 2", "21100, 6000, 0",
    "20919.2, 5800, 0", "20919.2, 5800.01, 2", "20919.2, 6199.99, 2", "20919.2, 6200, 0",
  })
  void tariffWindowsAreStrict(double tpp, double dram, int window) {
    Facts.Builder facts =
        processor("CN").set("item.tpp", number(tpp)).set("item.dram_bandwidth_gbps", number(dram));
    Determination determination = Desk.determine(facts, "2026-01-15");
    assertThat(determination.tariff())
        .extracting(Finding::id)
        .isEqualTo(window == 0 ? List.of() : List.of("section-232-window-" + window));
  }

  @ParameterizedTest(name = "I/O {0}, TPP {1}: {2}")
  @CsvSource({"600, 4800, 3A090", "599.99, 99999, 3A991.p", "99999, 4799.99, 3A991.p"})
  void ruleOf2022(double io, double tpp, String entry) {
    Facts.Builder facts =
        processor("CN").set("item.tpp", number(tpp)).set("item.io_bandwidth_gbps", number(io));
    assertThat(Desk.determine(facts, "2022-10-21").classification().entry()).isEqualTo(entry);
  }

  @ParameterizedTest(name = "DRAM {0}, I/O {1}: letter {2}")
  @CsvSource({
    "1399.99, 300.01, YES",
    "1398, 128, NO",
    "1400, 0, YES",
    "0, 1100, YES",
    "0, 1099.99, NO",
    "1000, 700, YES"
  })
  void thresholdsOfTheLettersOf2025(double dram, double io, Truth applies) {
    Facts.Builder facts =
        processor("CN")
            .set("item.dram_bandwidth_gbps", number(dram))
            .set("item.io_bandwidth_gbps", number(io));
    facts.set("exporter.id", Desk.text("intel")).set("item.tpp", number(1000));
    assertThat(Desk.determine(facts, "2025-04-09").findings().verdict("letter-2025-thresholds"))
        .isEqualTo(applies);
    assertThat(Desk.determine(facts, "2025-04-08").findings().verdict("letter-2025-thresholds"))
        .isEqualTo(Truth.NO);
  }
}
