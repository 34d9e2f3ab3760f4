package dev.palier.capability.provenance;

import dev.palier.capability.accelerator.Accelerator;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The chips and models whose runs took part in the fit.
///
/// @param makers whose software the fit has seen
public record FittedDomain(List<Accelerator> chips, Set<String> models, Set<String> makers) {

  public FittedDomain {
    chips = List.copyOf(chips);
    models = Set.copyOf(models);
    makers = Set.copyOf(makers);
  }

  /// The makers of chips in the fit, from `calibration/makers.yaml`.
  ///
  /// @throws dev.palier.data.DataException with every problem of the file
  public static Set<String> makers(DataFolder data) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get("calibration/makers.yaml"), problems);
    Set<String> makers = new HashSet<>(whole.texts("fitted"));
    YamlMapping others = whole.mapping("other-makers");
    others.number("spread");
    others.text("source");
    others.text("grade");
    others.end();
    whole.end();
    problems.throwIfAny();
    return makers;
  }

  /// @param modelFamily as the splits of the fit name models
  /// @param maker of the chip; empty for a chip drawn on paper, which is taken for one of the fit's
  public Provenance provenance(Accelerator chip, String modelFamily, String maker) {
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
        modelFitted,
        maker.isEmpty() || makers.contains(maker));
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
