package dev.palier.capability.accelerator;

import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Turns the catalogue's preferred figures of a chip into what the performance model takes.
public final class ChipModelling {

  private static final double TERA = 1e12;
  private static final double GIGA = 1e9;

  /// Links of the catalogue count both directions; the model counts one.
  private static final double DIRECTIONS = 2;

  private final Conventions conventions;

  public ChipModelling(Conventions conventions) {
    this.conventions = conventions;
  }

  /// The chip as an accelerator, or what is missing.
  public Modelled of(Chip chip) {
    double flops16 = rate(chip, Attribute.BF16, Attribute.FP16);
    double flops8 = rate(chip, Attribute.FP8);
    double flops4 = rate(chip, Attribute.FP4);
    double integerOps8 = rate(chip, Attribute.INT8);
    OptionalDouble units = find(chip, Attribute.COMPUTE_UNITS);
    OptionalDouble bandwidth = find(chip, Attribute.MEMORY_BANDWIDTH_GBPS);
    OptionalDouble capacity = find(chip, Attribute.MEMORY_CAPACITY_GB);
    List<String> missing = new ArrayList<>();
    if (flops16 + flops8 + flops4 + integerOps8 == 0) {
      missing.add(Attribute.BF16.key());
    }
    need(units, Attribute.COMPUTE_UNITS, missing);
    need(bandwidth, Attribute.MEMORY_BANDWIDTH_GBPS, missing);
    need(capacity, Attribute.MEMORY_CAPACITY_GB, missing);
    if (!missing.isEmpty()) {
      return new Modelled.Unknown(chip.id(), missing);
    }
    List<String> assumptions = new ArrayList<>();
    double scaleUp = find(chip, Attribute.SCALE_UP_BANDWIDTH_GBPS).orElse(0) / DIRECTIONS * GIGA;
    int domain = conventions.domainOf(chip.id(), scaleUp > 0);
    if (scaleUp > 0 && !conventions.domains().containsKey(chip.id()) && domain != 8) {
      assumptions.add("scale-up domain of " + domain);
    }
    double host =
        assumed(chip, Attribute.PCIE_BANDWIDTH_GBPS, conventions.hostBandwidth(), assumptions);
    double scaleOut =
        assumed(
            chip, Attribute.SCALE_OUT_BANDWIDTH_GBPS, conventions.scaleOutBandwidth(), assumptions);
    double watts = find(chip, Attribute.TDP_W).orElse(0);
    if (watts == 0) {
      assumptions.add("no power limit: the maker publishes none");
    }
    return new Modelled.Known(
        new Accelerator(
            chip.id(),
            chip.name(),
            flops16,
            flops8,
            flops4,
            integerOps8,
            (int) units.orElseThrow(),
            bandwidth.orElseThrow() * GIGA,
            capacity.orElseThrow() * GIGA,
            scaleUp,
            domain,
            host,
            scaleOut,
            watts,
            MemoryKind.of(chip.memory())),
        assumptions);
  }

  private static double assumed(
      Chip chip, Attribute attribute, double otherwise, List<String> assumptions) {
    OptionalDouble known = find(chip, attribute);
    if (known.isPresent()) {
      return known.getAsDouble() / DIRECTIONS * GIGA;
    }
    assumptions.add("%s of %.0f GB/s one way".formatted(attribute.key(), otherwise / GIGA));
    return otherwise;
  }

  private static void need(OptionalDouble value, Attribute attribute, List<String> missing) {
    if (value.isEmpty()) {
      missing.add(attribute.key());
    }
  }

  private static double rate(Chip chip, Attribute... attributes) {
    for (Attribute attribute : attributes) {
      OptionalDouble value = find(chip, attribute);
      if (value.isPresent()) {
        return value.getAsDouble() * TERA;
      }
    }
    return 0;
  }

  private static OptionalDouble find(Chip chip, Attribute attribute) {
    return chip.find(attribute).map(Figure::value).stream()
        .mapToDouble(Number::doubleValue)
        .findFirst();
  }
}
