package dev.palier.catalog.ladder;

import static dev.palier.catalog.chip.Attribute.FP16;
import static dev.palier.catalog.chip.Attribute.FP4;
import static dev.palier.catalog.chip.Attribute.FP8;
import static dev.palier.catalog.chip.Attribute.INT8;
import static dev.palier.catalog.chip.Attribute.MEMORY_BANDWIDTH_GBPS;
import static dev.palier.catalog.chip.Attribute.MEMORY_CAPACITY_GB;
import static dev.palier.catalog.chip.Attribute.SCALE_UP_BANDWIDTH_GBPS;

import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.maker.Maker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The products and figures that the definitions were first worked out on: one NVIDIA flagship a
/// step, the three made for China, and one Chinese chip. The Blackwell steps carry the figures of
/// their rack versions.
///
/// It pins figures and dates, so that a correction of the catalogue cannot move these tests.
final class SampleLadder {

  static final Map<String, Chip> CHIPS = new LinkedHashMap<>();

  static final List<Maker> MAKERS =
      List.of(
          new Maker("nvidia", "NVIDIA", "US", List.of()),
          new Maker("huawei", "Huawei", "CN", List.of()));

  static final Generations GENERATIONS =
      new Generations(
          Map.of(
              "nvidia",
              List.of(Set.of("Ampere"), Set.of("Hopper"), Set.of("Blackwell"), Set.of("Rubin"))));

  static {
    add(
        row("A100", "624", null, "2039", "80", "600").shipped("2020-07").withdrawn("2024-02"),
        "Ampere",
        "Ampere");
    add(
        row("A800", "624", null, "2039", "80", "400").shipped("2022-11").exportOnly(),
        "Ampere",
        "Ampere");
    add(row("H100", "1979", null, "3350", "80", "900").shipped("2022-10"), "Hopper", "Hopper");
    add(
        row("H800", "1979", null, "3350", "80", "400").shipped("2023-03").exportOnly(),
        "Hopper",
        "Hopper");
    add(
        row("H20", "296", null, "4000", "96", "900").shipped("2024-02").exportOnly(),
        "Hopper",
        "Hopper");
    add(row("H200", "1979", null, "4800", "141", "900").shipped("2024-06"), "Hopper", "Hopper");
    add(
        row("B200", "5000", "10000", "8000", "192", "1800").shipped("2024-12"),
        "Blackwell",
        "Blackwell");
    add(
        row("B300", "5000", "15000", "8000", "288", "1800").shipped("2025-06"),
        "Blackwell Ultra",
        "Blackwell");
    add(
        row("Rubin", "17500", "35000", "22000", "288", "3600").shipped("2026-Q3"),
        "Rubin",
        "Rubin");
    add(
        row("Ascend 910C", "1504", null, "3200", "128", "784").shipped("2025-Q1").maker("huawei"),
        "Ascend",
        "Da Vinci");
  }

  private SampleLadder() {}

  static Chip chip(String name) {
    return CHIPS.get(name);
  }

  static LadderQuery query(LadderMetric metric, String asOf) {
    return new LadderQuery(
        metric,
        LocalDate.parse(asOf),
        DateBasis.FIRST_SHIPMENT,
        LadderScope.of("nvidia"),
        new LadderConventions(new BigDecimal("2"), GENERATIONS, "CN"));
  }

  static Ladder ladder(LadderMetric metric, String asOf) {
    return ladder(query(metric, asOf));
  }

  static Ladder ladder(LadderQuery query) {
    return Ladder.of(CHIPS.values(), MAKERS, query);
  }

  private static SampleChip row(
      String id, String rate8, String rate4, String bandwidth, String memory, String link) {
    Attribute format = id.startsWith("A") ? INT8 : FP8;
    SampleChip chip =
        SampleChip.of(id)
            .figure(format, rate8)
            .figure(FP16, new BigDecimal(rate8).divide(BigDecimal.TWO).toPlainString())
            .figure(MEMORY_BANDWIDTH_GBPS, bandwidth)
            .figure(MEMORY_CAPACITY_GB, memory)
            .figure(SCALE_UP_BANDWIDTH_GBPS, link);
    return rate4 == null ? chip : chip.figure(FP4, rate4);
  }

  private static void add(SampleChip chip, String family, String architecture) {
    Chip built = chip.family(family, architecture).build();
    CHIPS.put(built.id(), built);
  }
}
