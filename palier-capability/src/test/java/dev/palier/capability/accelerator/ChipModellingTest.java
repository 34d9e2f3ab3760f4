package dev.palier.capability.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.catalog.Catalog;
import dev.palier.data.DataFolder;
import org.junit.jupiter.api.Test;

class ChipModellingTest {

  private static final Catalog CATALOG = Catalog.load(DataFolder.packedWith(Catalog.class));
  private static final ChipModelling MODELLING =
      new ChipModelling(Conventions.load(DataFolder.packedWith(Conventions.class)));

  @Test
  void linksCountOneDirection() {
    Accelerator h20 = known("nvidia-h20");
    assertThat(h20.peak(Precision.BF16)).isEqualTo(148e12);
    assertThat(h20.scaleUpBandwidth()).isEqualTo(450e9);
    assertThat(h20.runs(Precision.NVFP4)).isFalse();
  }

  @Test
  void aRackJoinsSeventyTwo() {
    assertThat(known("nvidia-gb200").scaleUpDomain()).isEqualTo(72);
  }

  @Test
  void memoryStandsInStacksOrOnTheBoard() {
    assertThat(known("nvidia-h20-3e").memory()).isEqualTo(MemoryKind.STACKED);
    assertThat(known("nvidia-rtx-pro-6000").memory()).isEqualTo(MemoryKind.ON_BOARD);
  }

  @Test
  void whatNobodyPublishedIsNamed() {
    assertThat(MODELLING.of(CATALOG.getChip("nvidia-l2")))
        .isInstanceOfSatisfying(
            Modelled.Unknown.class,
            unknown -> assertThat(unknown.missing()).containsExactly("compute-units"));
  }

  private static Accelerator known(String id) {
    return ((Modelled.Known) MODELLING.of(CATALOG.getChip(id))).accelerator();
  }
}
