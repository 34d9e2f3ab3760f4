package dev.palier.capability.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a figure comes from.
///
/// @param distance of the chip from the nearest one in the fit: the larger of the differences of
///   the logarithms of the peak of a unit and of bandwidth over peak; 0 for a chip in the fit
/// @param nearest the id of that chip
/// @param modelFitted whether runs of the model took part in the fit
/// @param makerFitted whether runs of any chip of the maker took part in it
public record Provenance(
    Kind kind, double distance, String nearest, boolean modelFitted, boolean makerFitted) {

  public enum Kind {
    /// Runs of this chip and of this model took part in the fit.
    CALIBRATED,
    /// The chip or the model had no part in the fit.
    EXTRAPOLATED
  }

  /// One word or a short phrase: `calibrated`, `extrapolated (chip 0.31 from nvidia-h200-sxm; model
  /// not in the fit)`.
  public String phrase() {
    if (kind == Kind.CALIBRATED) {
      return "calibrated";
    }
    List<String> why = new ArrayList<>();
    if (distance > 0) {
      why.add(String.format(Locale.ROOT, "chip %.2f from %s", distance, nearest));
    }
    if (!makerFitted) {
      why.add("no run of its maker in the fit");
    }
    if (!modelFitted) {
      why.add("model not in the fit");
    }
    return "extrapolated (" + String.join("; ", why) + ")";
  }
}
