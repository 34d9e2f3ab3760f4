package dev.palier.capability.provenance;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;

/// The error bands of serving figures, from the residuals of fits:
/// `calibration/serving-bands.yaml`.
///
/// A chip in the fit and a model in it have the residuals of the fit; a chip that is not has those
/// of chips held out, a model those of models held out, widened by the distance of the chip, as
/// there is no residual so far away.
///
/// @param otherMaker what a maker without runs in the fit adds
public record Bands(Spread tpot, Spread ttft, double otherMaker) {

  /// Half widths in logarithms.
  public record Spread(double fitted, double chipHeldOut, double modelHeldOut) {

    double sigma(Provenance provenance) {
      double sigma = fitted;
      if (provenance.distance() > 0) {
        sigma = Math.max(sigma, chipHeldOut) * (1 + provenance.distance());
      }
      if (!provenance.modelFitted()) {
        sigma = Math.max(sigma, modelHeldOut);
      }
      return sigma;
    }
  }

  /// @throws dev.palier.data.DataException with every problem of the file
  public static Bands load(DataFolder data) {
    Problems problems = new Problems();
    YamlMapping whole = YamlDocument.read(data.get("calibration/serving-bands.yaml"), problems);
    YamlMapping makers = YamlDocument.read(data.get("calibration/makers.yaml"), problems);
    YamlMapping others = makers.mapping("other-makers");
    Bands bands =
        new Bands(
            spread(whole.mapping("tpot")),
            spread(whole.mapping("ttft")),
            others.number("spread").doubleValue());
    whole.end();
    problems.throwIfAny();
    return bands;
  }

  public Band ofTpot(Provenance provenance) {
    return Band.of(tpot.sigma(provenance) + maker(provenance));
  }

  public Band ofTtft(Provenance provenance) {
    return Band.of(ttft.sigma(provenance) + maker(provenance));
  }

  private double maker(Provenance provenance) {
    return provenance.makerFitted() ? 0 : otherMaker;
  }

  private static Spread spread(YamlMapping entry) {
    Spread spread =
        new Spread(
            entry.number("fitted").doubleValue(),
            entry.number("chip-held-out").doubleValue(),
            entry.number("model-held-out").doubleValue());
    entry.end();
    return spread;
  }
}
