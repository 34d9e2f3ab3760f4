package dev.palier.capability.provenance;

import dev.palier.capability.accelerator.Accelerator;
import java.util.List;
import java.util.Set;

/// The chips and models whose runs took part in the fit.
public record FittedDomain(List<Accelerator> chips, Set<String> models) {

  public FittedDomain {
    chips = List.copyOf(chips);
    models = Set.copyOf(models);
  }

  /// @param modelFamily as the splits of the fit name models
  public Provenance provenance(Accelerator chip, String modelFamily) {
    double least = Double.POSITIVE_INFINITY;
    String nearest = "";
    for (Accelerator known : chips) {
      double distance = known.id().equals(chip.id()) ? 0 : distance(known, chip);
      if (distance < least) {
        least = distance;
        nearest = known.id();
      }
    }
    boolean modelFitted = models.contains(modelFamily);
    boolean chipFitted = nearest.equals(chip.id());
    return new Provenance(
        chipFitted && modelFitted ? Provenance.Kind.CALIBRATED : Provenance.Kind.EXTRAPOLATED,
        chipFitted ? 0 : Math.max(least, LEAST),
        nearest,
        modelFitted);
  }

  /// What a chip outside the fit is away at least, so that it never passes for one inside.
  private static final double LEAST = 0.01;

  private static double distance(Accelerator a, Accelerator b) {
    double unit = Math.log(unitPeak(a) / unitPeak(b));
    double balance = Math.log(a.memoryBandwidth() / peak(a) / (b.memoryBandwidth() / peak(b)));
    return Math.max(Math.abs(unit), Math.abs(balance));
  }

  private static double unitPeak(Accelerator chip) {
    return peak(chip) / chip.units();
  }

  /// The 16-bit peak, or half of the 8-bit one where there is none.
  private static double peak(Accelerator chip) {
    return chip.flops16() > 0
        ? chip.flops16()
        : Math.max(Math.max(chip.flops8(), chip.integerOps8()), chip.flops4() / 2) / 2;
  }
}
