package dev.palier.capability.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.ChipModelling;
import dev.palier.capability.accelerator.Conventions;
import dev.palier.catalog.Catalog;
import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.metric.InputOutputRate;
import dev.palier.catalog.metric.PerformanceDensity;
import dev.palier.catalog.metric.ProcessingPerformance;
import dev.palier.data.DataException;
import dev.palier.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentsTest {

  private static final Catalog CATALOG = Catalog.packaged();
  private static final DataFolder DATA = DataFolder.packedWith(Conventions.class);
  private static final ChipModelling MODELLING = new ChipModelling(Conventions.load(DATA));
  private static final Parents PARENTS = Parents.load(DATA, CATALOG, MODELLING::of);

  /// Nothing is typed twice: an uncut design has the figures that the catalogue has.
  @Test
  void theUncutDesignIsTheChipAsSold() {
    assertThat(PARENTS.byId()).isNotEmpty();
    PARENTS
        .byId()
        .values()
        .forEach(parent -> {
          Design uncut = parent.uncut();
          String id = parent.chip().id();
          assertThat(uncut.tpp())
              .as(id)
              .isEqualTo(
                  ProcessingPerformance.of(parent.chip()).orElseThrow().value().doubleValue());
          assertThat(uncut.performanceDensity())
              .isCloseTo(
                  PerformanceDensity.list(parent.chip()).getFirst().value().doubleValue(),
                  within(1e-9));
          assertThat(uncut.ioBandwidth())
              .as(id)
              .isEqualTo(InputOutputRate.of(parent.chip()).orElseThrow().value().doubleValue());
          assertThat(uncut.memory().bandwidth())
              .as(id)
              .isEqualTo(figure(parent, Attribute.MEMORY_BANDWIDTH_GBPS));
          assertThat(uncut.memory().capacity())
              .as(id)
              .isEqualTo(figure(parent, Attribute.MEMORY_CAPACITY_GB));
          Accelerator sold = parent.accelerator();
          assertThat(uncut.accelerator())
              .usingRecursiveComparison()
              .ignoringFields("id", "name")
              .isEqualTo(sold);
          assertThat(uncut.cuts()).isEmpty();
        });
  }

  private static double figure(Parent parent, Attribute attribute) {
    return parent.chip().find(attribute).orElseThrow().value().doubleValue();
  }

  /// The chips of record as cuts of their parents (TPP and density as published): A800, H800, H20.
  @Test
  void theCutsOfRecordComeOut() {
    Parent h100 = PARENTS.find("nvidia-h100-sxm").orElseThrow();
    Design uncut = h100.uncut();
    Design h20 =
        new Design(
            h100, 78, new Shares(0.03125, 0.25, 0.25, 1), 1830, h100.memory().getFirst().on(6), 18);
    // The H20 is marketed at 148 TFLOPS, which takes 1853 MHz; at the parent's clock it has 1.2 %
    // less.
    assertThat(h20.tpp()).isCloseTo(2368, within(0.015 * 2368));
    assertThat(h20.performanceDensity()).isCloseTo(2.91, within(0.05));
    assertThat(h20.memory().capacity()).isEqualTo(96);
    assertThat(h20.memory().bandwidth()).isCloseTo(4000, within(0.01 * 4000));
    assertThat(h20.cuts()).contains(Knob.UNITS, Knob.RATE, Knob.MEMORY).doesNotContain(Knob.LINKS);
    Design h800 = new Design(h100, uncut.units(), Shares.WHOLE, uncut.clock(), uncut.memory(), 8);
    assertThat(h800.linkBandwidth()).isEqualTo(400);
    assertThat(h800.tpp()).isEqualTo(15832);
  }

  @Test
  void theDieDoesNotShrinkWhenUnitsAreFusedOff() {
    Design uncut = PARENTS.find("nvidia-h100-sxm").orElseThrow().uncut();
    Design half =
        new Design(
            uncut.parent(), 66, uncut.shares(), uncut.clock(), uncut.memory(), uncut.links());
    assertThat(half.performanceDensity()).isEqualTo(uncut.performanceDensity() / 2);
  }

  /// 32 SMs at 1140 MHz take in 64 bytes a clock each, 2335 GB/s, whatever the memory delivers.
  @Test
  void fewUnitsCannotTakeInAllOfTheMemory() {
    Design uncut = PARENTS.find("nvidia-h100-sxm").orElseThrow().uncut();
    Design few = new Design(uncut.parent(), 32, uncut.shares(), 1140, uncut.memory(), 18);
    assertThat(few.sustainedBandwidth()).isCloseTo(2334.72, within(1e-6));
    assertThat(few.accelerator().memoryBandwidth()).isCloseTo(2334.72e9, within(1e3));
    assertThat(uncut.sustainedBandwidth()).isEqualTo(3350);
  }

  @Test
  void laterMemoryIsNoChoiceOnEarlierDays() {
    Parent h100 = PARENTS.find("nvidia-h100-sxm").orElseThrow();
    assertThat(Space.of(h100, LocalDate.parse("2023-11-17"), Set.of()).memory())
        .extracting(MemoryPart.Fitting::kind)
        .containsOnly("HBM3");
    assertThat(Space.of(h100, LocalDate.parse("2025-01-01"), Set.of()).memory())
        .extracting(MemoryPart.Fitting::kind)
        .contains("HBM3e");
  }

  @Test
  void whatIsKeptHasOneValue() {
    Parent h100 = PARENTS.find("nvidia-h100-sxm").orElseThrow();
    Space space = Space.of(h100, LocalDate.parse("2023-11-17"), Set.of(Knob.values()));
    assertThat(space.size()).isEqualTo(1);
  }

  @Test
  void tellsEveryProblemOfTheFile(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("derating"));
    Files.writeString(
        folder.resolve("derating/parents.yaml"),
        """
        last-verified: 2026-11-24
        rate-shares: {double: [1], sixteen-bit: [1, half], eight-bit: [1], four-bit: [1]}
        reading: {bytes-per-clock: 64, source: test, grade: D}
        parents:
          - chip: nvidia-h1000
          - chip: nvidia-h100-sxm
            units: {least: 200, step: 2, source: test, grade: D}
            clock-mhz: {marketed: 1830, least: 1095, step: 5, source: test, grade: E}
            memory: {sold: 5, places: 6, source: test, grade: D, kinds: []}
        """);
    assertThatThrownBy(() -> Parents.load(DataFolder.at(folder), CATALOG, MODELLING::of))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("\"half\" is not a number")
        .hasMessageContaining("\"nvidia-h1000\" is not in the catalogue")
        .hasMessageContaining("200 to 132 in steps of 2")
        .hasMessageContaining("\"E\" is not one of");
  }
}
