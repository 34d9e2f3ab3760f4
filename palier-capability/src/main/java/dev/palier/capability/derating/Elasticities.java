package dev.palier.capability.derating;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.workload.Yardstick;
import java.util.EnumMap;
import java.util.Map;

/// By how many percent a value changes for each percent of a resource, from one tenth less to one
/// tenth more.
public final class Elasticities {

  private static final double STEP = 0.1;

  private Elasticities() {}

  /// What a chip has more or less of.
  public enum Resource {
    /// Units, each as fast as before.
    UNITS,
    /// The tensor rate of each unit.
    RATE,
    BANDWIDTH,
    CAPACITY,
    LINKS
  }

  /// e = Δ ln value / Δ ln resource; 0 for a chip that cannot do the work.
  public static Map<Resource, Double> of(Accelerator chip, Yardstick yardstick) {
    Map<Resource, Double> elasticities = new EnumMap<>(Resource.class);
    for (Resource resource : Resource.values()) {
      double less = yardstick.value(scaled(chip, resource, 1 - STEP));
      double more = yardstick.value(scaled(chip, resource, 1 + STEP));
      elasticities.put(
          resource,
          less > 0 ? (Math.log(more) - Math.log(less)) / Math.log((1 + STEP) / (1 - STEP)) : 0.0);
    }
    return elasticities;
  }

  private static Accelerator scaled(Accelerator chip, Resource resource, double factor) {
    double rate = resource == Resource.UNITS || resource == Resource.RATE ? factor : 1;
    return new Accelerator(
        chip.id(),
        chip.name(),
        chip.flops16() * rate,
        chip.flops8() * rate,
        chip.flops4() * rate,
        chip.integerOps8() * rate,
        resource == Resource.UNITS ? (int) Math.rint(chip.units() * factor) : chip.units(),
        chip.memoryBandwidth() * (resource == Resource.BANDWIDTH ? factor : 1),
        chip.memoryCapacity() * (resource == Resource.CAPACITY ? factor : 1),
        chip.scaleUpBandwidth() * (resource == Resource.LINKS ? factor : 1),
        chip.scaleUpDomain(),
        chip.hostBandwidth(),
        chip.scaleOutBandwidth(),
        chip.boardPower(),
        chip.memory());
  }
}
