package dev.palier.catalog.metric;

import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import java.util.List;
import java.util.Optional;

/// Total bandwidth of the memory in the package or on the card, as the rule of January 2026 asks
/// for it (91 FR 1684: "total DRAM bandwidth"). Of the kinds of memory that the catalogue knows,
/// all are DRAM.
public final class DramBandwidth {

  private DramBandwidth() {}

  public static Optional<Derived> of(Chip chip) {
    return chip.find(Attribute.MEMORY_BANDWIDTH_GBPS)
        .map(figure ->
            Derived.of(
                "DRAM bandwidth",
                figure.value(),
                figure.unit(),
                "memory bandwidth = %s GB/s".formatted(Derived.plain(figure.value())),
                List.of(Input.of(figure))));
  }
}
