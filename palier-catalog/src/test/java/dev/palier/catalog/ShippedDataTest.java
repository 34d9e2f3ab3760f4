package dev.palier.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.catalog.chip.Attribute;
import org.junit.jupiter.api.Test;

/// The data that is packed into the jar.
class ShippedDataTest {

  @Test
  void the_h20_has_a_preferred_fp16_rate() {
    assertThat(Catalog.packaged().getChip("nvidia-h20").find(Attribute.FP16).orElseThrow().value())
        .isEqualByComparingTo("148");
  }
}
