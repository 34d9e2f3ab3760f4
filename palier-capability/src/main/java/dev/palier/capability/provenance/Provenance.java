package dev.palier.capability.provenance;

import java.util.Locale;

/// Where a figure comes from.
///
/// @param distance of the chip from the nearest one in the fit: the larger of the differences of
///   the logarithms of the peak of a unit and of bandwidth over peak; 0 for a chip in the fit
/// @param nearest the id of that chip
/// @param modelFitted whether runs of the model took part in the fit
public record Provenance(Kind kind, double distance, String nearest, boolean modelFitted) {

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
    String chip =
        distance > 0 ? String.format(Locale.ROOT, "chip %.2f from %s", distance, nearest) : "";
    String model = modelFitted ? "" : "model not in the fit";
    String joint = chip.isEmpty() || model.isEmpty() ? "" : "; ";
    return "extrapolated (" + chip + joint + model + ")";
  }
}
